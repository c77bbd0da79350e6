package org.rogatory.logs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.testing.Caller;
import org.rogatory.testing.OwnProgram;
import org.rogatory.testing.Visitor;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A word that stands in every field that takes words, and is looked for in the log while the
 * database refuses what holds it and while the program cannot read what is sent.
 */
@ExtendWith(OutputCaptureExtension.class)
class NoWordsInTheLogTest {

  private static final String WORD = "Kanarienvogel";

  @TempDir Path folder;

  @Test
  void h2QuotesNoneOfThem(CapturedOutput log) throws Exception {
    try (OwnProgram program =
        OwnProgram.start(
            "--spring.datasource.url=jdbc:h2:file:"
                + folder.resolve("rogatory")
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=4",
            "--logging.level.root=info")) {
      int refused =
          refused(
              program,
              "select table_name || ' alter column ' || column_name as place,"
                  + " character_maximum_length as length from information_schema.columns"
                  + " where table_schema = 'PUBLIC' and data_type = 'CHARACTER VARYING'"
                  + " and table_name not like 'ACT\\_%' and character_maximum_length > 20",
              "alter table %s set data type varchar(10)",
              "alter table %s set data type varchar(%s)");

      assertThat(refused).isGreaterThan(5);
      assertThat(log).contains("SQL state 22001");
      whatCannotBeRead(program);
    }
    assertThat(log.toString().toLowerCase(Locale.ROOT))
        .doesNotContain(WORD.toLowerCase(Locale.ROOT));
    assertThat(folder.resolve("rogatory.trace.db")).doesNotExist();
  }

  @Test
  void postgresqlQuotesNoneOfThem(CapturedOutput log) throws Exception {
    try (EmbeddedPostgres database =
            EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        OwnProgram program =
            OwnProgram.onPostgresql(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                    + database.getPort()
                    + "/postgres",
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--logging.level.root=info")) {
      int refused =
          refused(
              program,
              "select table_name as place, 0 as length from information_schema.tables"
                  + " where table_schema = 'public' and table_name not like 'act\\_%'",
              "alter table %s add constraint refusing check (1 = 2) not valid",
              "alter table %s drop constraint refusing");

      assertThat(refused).isGreaterThan(5);
      assertThat(log).contains("SQL state 23514");
    }
    assertThat(log.toString()).doesNotContain(WORD);
  }

  /** Breaks one place after the other, and registers a request each time. */
  private static int refused(OwnProgram program, String places, String breaking, String mending)
      throws Exception {
    JdbcClient database = program.context().getBean(JdbcClient.class);
    String request = request(program.context().getBean(ObjectMapper.class));
    Caller caller = Caller.program(program.port(), "en");
    List<String[]> all =
        database
            .sql(places)
            .query((row, n) -> new String[] {row.getString("place"), row.getString("length")})
            .list();
    List<String> registered = emptyTables(database);
    int refused = 0;
    for (String[] place : all) {
      if (change(program, breaking.formatted((Object[]) place))) {
        int status = caller.call("caseworker", "/api/requests", request).statusCode();
        assertThat(status).as(place[0]).isIn(201, 409, 422, 500);
        refused += status == 201 ? 0 : 1;
        if (status == 201) {
          empty(program, registered);
        }
        assertThat(change(program, mending.formatted((Object[]) place))).as(place[0]).isTrue();
      }
    }
    assertThat(caller.call("caseworker", "/api/requests", request).statusCode()).isEqualTo(201);
    return refused;
  }

  /** The tables of our own in which nothing stands yet; numbers are given on and on. */
  private static List<String> emptyTables(JdbcClient database) {
    return database
        .sql(
            "select table_name from information_schema.tables where lower(table_schema) ="
                + " 'public' and lower(table_name) not like 'act%' and table_name not like"
                + " 'flyway%' and lower(table_name) <> 'file_series'")
        .query(String.class)
        .list()
        .stream()
        .filter(table -> count(database, table) == 0)
        .toList();
  }

  private static int count(JdbcClient database, String table) {
    return database.sql("select count(*) from " + table).query(Integer.class).single();
  }

  /** What was registered goes, so that the next place can be broken, too. */
  private static void empty(OwnProgram program, List<String> tables) {
    if (change(program, "set referential_integrity false")) {
      tables.forEach(table -> change(program, "delete from " + table));
      change(program, "set referential_integrity true");
    }
  }

  private static boolean change(OwnProgram program, String sql) {
    try {
      program
          .context()
          .getBean(TransactionTemplate.class)
          .executeWithoutResult(
              status -> program.context().getBean(JdbcClient.class).sql(sql).update());
      return true;
    } catch (DataAccessException filled) {
      return false; // Something longer stands there already.
    }
  }

  /** A request with the word in every text that is no code. */
  private static String request(ObjectMapper json) {
    JsonNode request = json.valueToTree(Registered.complete(Assistance.STORED_DATA));
    ((ObjectNode) request).put("sender", WORD).put("sendersReference", WORD);
    ((ObjectNode) request).put("restricted", false);
    mark(request);
    assertThat(request.toString().split(WORD)).hasSizeGreaterThan(8);
    return request.toString();
  }

  private static void mark(JsonNode node) {
    if (node instanceof ObjectNode fields) {
      List<String> names = new ArrayList<>();
      fields.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        if (isWords(fields.get(name))) {
          fields.put(name, WORD + " " + fields.get(name).asText());
        } else {
          mark(fields.get(name));
        }
      }
    } else if (node instanceof ArrayNode items) {
      items.forEach(NoWordsInTheLogTest::mark);
    }
  }

  private static boolean isWords(JsonNode node) {
    return node instanceof TextNode && node.asText().contains(" ");
  }

  /** Words where none can be read, at every place where something can be sent. */
  private static void whatCannotBeRead(OwnProgram program) throws Exception {
    Caller caller = Caller.login(program.port(), "caseworker", "en");
    for (String body :
        List.of(
            "{\"" + WORD + "\":1}",
            "{\"requestingState\":\"" + WORD + "\"}",
            "{\"measures\":\"" + WORD + "\"}",
            "{\"receivedAt\":\"" + WORD + "\"}",
            "{\"" + WORD,
            WORD)) {
      assertThat(caller.call("caseworker", "/api/requests", body).statusCode()).isBetween(400, 499);
    }
    for (String path :
        List.of(
            "/files/" + WORD,
            "/files/XA-2026-00001/letters/" + WORD,
            "/api/files/XA-2026-00001/letters/" + WORD,
            "/tasks/" + WORD,
            "/files?offset=" + WORD + "&sort=" + WORD,
            "/overview/incidents?page=" + WORD,
            "/" + WORD)) {
      caller.open(path);
      caller.read("supervisor", path);
      caller.read("supervisor", "/api" + path);
    }
    Visitor.Form form = caller.form("/files/register", "/files/register");
    Visitor.Form typed = form;
    for (String field : form.fields().keySet()) {
      if (!field.startsWith("_")) {
        typed = typed.with(field, WORD);
      }
    }
    caller.send(typed);
    Caller.login(program.port(), WORD, "en");
    for (String line :
        List.of(
            "GET /" + WORD + "{}| HTTP/1.1",
            WORD + " / HTTP/1.1",
            "GET /files?a=" + WORD + "%zz HTTP/1.1",
            "GET / HTTP/" + WORD,
            "GET / HTTP/1.1\r\nCookie: " + WORD + "\u0001=\"" + WORD,
            "GET / HTTP/1.1\r\n" + WORD + "(): " + WORD,
            "GET /api/overview HTTP/1.1\r\nAuthorization: Basic " + WORD + "!",
            "GET /api/overview HTTP/1.1\r\nAuthorization: " + WORD)) {
      raw(program.port(), line);
    }
  }

  private static void raw(int port, String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write((head + "\r\nHost: x\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
      socket.getInputStream().readAllBytes();
    }
  }
}
