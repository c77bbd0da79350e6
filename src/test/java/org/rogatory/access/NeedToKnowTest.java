package org.rogatory.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, every kind of file, and everybody who may not see a restricted one, 40(20): no
 * answer holds a word of it, its number or a task of it, and what is asked about it is answered as
 * if there were no such file.
 */
@RogatoryTest
@Tag("database")
class NeedToKnowTest {

  /** Which of several wrong fields is named first is chance. */
  private static final ObjectMapper ORDERED =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private static final String NO_FILE = "XA-1999-99999";
  private static final String NO_TASK = "00000000-0000-0000-0000-000000000000";
  private static final List<String> NOT_NAMED = List.of("caseworker2", "administrator");

  @LocalServerPort int port;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient database;
  @Autowired AutowireCapableBeanFactory beans;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private FilledRoutes routes;
  private SecretFiles.Made files;

  @BeforeEach
  void make() throws Exception {
    routes = new FilledRoutes(mapping);
    files = beans.createBean(SecretFiles.class).make();
  }

  @Test
  void whatIsAskedAboutARestrictedFileIsAnsweredAsOfAnUnknownOne() throws Exception {
    List<String> told = new ArrayList<>();
    String before = written();
    for (Reference file : files.secret().values()) {
      for (FilledRoutes.Filled route : routes.of(file, tasks(file))) {
        for (String login : NOT_NAMED) {
          String answer = answer(route, login);
          FilledRoutes.Filled unknown = asUnknown(route, file);
          if (!asUnknown(answer, file).equals(answer(unknown, login))) {
            told.add(login + " " + route.method() + " " + route.path() + ": other than unknown");
          }
          if (answer.contains(Canaries.WORD)) {
            told.add(login + " " + route.method() + " " + route.path() + ": its words");
          }
        }
      }
    }

    assertThat(told).isEmpty();
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void noListAndNoOpenFileTellsOfARestrictedOne() throws Exception {
    List<String> told = new ArrayList<>();
    for (String login : NOT_NAMED) {
      Stream.concat(routes.others().stream(), routes.of(files.open(), tasks(files.open())).stream())
          .filter(FilledRoutes.Filled::isRead)
          .forEach(
              route -> {
                String answer = answer(route, login);
                for (Reference file : files.secret().values()) {
                  tells(answer, file)
                      .forEach(word -> told.add(login + " " + route.path() + ": " + word));
                }
              });
    }

    assertThat(told).isEmpty();
  }

  @Test
  void aSearchForItsWordsFindsWhatASearchForNoWordFinds() throws Exception {
    List<String> told = new ArrayList<>();
    int searched = 0;
    for (FilledRoutes.Filled route : routes.others()) {
      if (route.isRead() && !route.isApi()) {
        for (String field : searches(answer(route, "caseworker2"))) {
          searched++;
          for (Reference file : files.secret().values()) {
            String found = search(route, field, file.value());
            String none = search(route, field, NO_FILE);
            if (!found.replace(file.value(), NO_FILE).equals(none)) {
              told.add(route.path() + "?" + field);
            }
          }
        }
      }
    }

    assertThat(told).isEmpty();
    assertThat(searched).isPositive();
  }

  /** If nobody read the words anywhere, that others do not read them would prove nothing. */
  @Test
  void whoeverIsNamedReadsEachOfItsWordsSomewhere() throws Exception {
    Set<String> read = new TreeSet<>();
    for (Reference file : files.secret().values()) {
      for (FilledRoutes.Filled route : routes.of(file, tasks(file))) {
        if (route.isRead()) {
          read.addAll(words(answer(route, "caseworker")));
        }
      }
      read.addAll(words(download(file)));
    }

    assertThat(read).hasSize(files.words());
  }

  private static List<String> words(String answer) {
    return Pattern.compile(Canaries.WORD + "\\d+x")
        .matcher(answer)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** Documents are sent in parts, which MockMvc cannot receive. */
  private String download(Reference file) throws Exception {
    String known = Base64.getEncoder().encodeToString("caseworker:demo".getBytes(UTF_8));
    URI address = URI.create("http://127.0.0.1:" + port + "/api/files/" + file + "/documents/1");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).header("Authorization", "Basic " + known).build(),
            BodyHandlers.ofString())
        .body();
  }

  /** What an answer tells of a file: a word of it, its number, one of its tasks. */
  private List<String> tells(String answer, Reference file) {
    return Stream.concat(
            Stream.of(Canaries.WORD, file.value(), file.value().toLowerCase(Locale.ROOT)),
            tasks(file).stream())
        .filter(answer::contains)
        .toList();
  }

  private FilledRoutes.Filled asUnknown(FilledRoutes.Filled route, Reference file) {
    FilledRoutes.Filled unknown = route.with(file.value(), NO_FILE);
    for (String task : tasks(file)) {
      unknown = unknown.with(task, NO_TASK);
    }
    return unknown;
  }

  private String asUnknown(String answer, Reference file) {
    String unknown = answer.replace(file.value(), NO_FILE);
    for (String task : tasks(file)) {
      unknown = unknown.replace(task, NO_TASK);
    }
    return unknown;
  }

  private List<String> tasks(Reference file) {
    return database
        .sql("select task from task_row where reference = ? order by task")
        .param(file.value())
        .query(String.class)
        .list();
  }

  /** All that a refused act could have written. */
  private String written() {
    return Stream.of(
                "journal_entry",
                "letter",
                "waiting_upload",
                "restricted_file",
                "file_reader",
                "file_read")
            .map(table -> database.sql("select count(*) from " + table).query(Long.class).single())
            .toList()
        + database
            .sql("select task || coalesce(assignee, '') from task_row order by task")
            .query(String.class)
            .list()
            .toString();
  }

  private String search(FilledRoutes.Filled route, String field, String sought) {
    return answer(
        new FilledRoutes.Filled(
            route.method(), route.path() + "?" + field + "=" + sought, List.of()),
        "caseworker2");
  }

  /** The fields for words in the forms by which a list is searched. */
  private static List<String> searches(String page) {
    return Jsoup.parse(page)
        .select("form[method=get] input[type=search], form[method=get] input[type=text]")
        .stream()
        .map(field -> field.attr("name"))
        .distinct()
        .toList();
  }

  /** Status, headers that say something, and body of an answer; a PDF by its text. */
  private String answer(FilledRoutes.Filled route, String login) {
    try {
      MockHttpServletResponse answer = mvc.perform(route.by(login)).andReturn().getResponse();
      return answer.getStatus() + " " + answer.getRedirectedUrl() + "\n" + text(answer);
    } catch (ServletException broken) {
      return "500 " + broken.getRootCause();
    } catch (Exception e) {
      throw new IllegalStateException(route.path(), e);
    }
  }

  private static String text(MockHttpServletResponse answer) throws IOException {
    byte[] body = answer.getContentAsByteArray();
    String type = String.valueOf(answer.getContentType());
    if (type.startsWith("application/problem+json")) {
      return ORDERED.writeValueAsString(ORDERED.readValue(body, Object.class));
    }
    if (!type.startsWith("application/pdf")) {
      return new String(body, UTF_8)
          .replaceAll("(_csrf|_once|_draft|form)\" value=\"[^\"]*\"", "$1")
          .replaceAll("form(=|%3D)[0-9a-f-]{36}", "form")
          .replaceAll("_csrf=[^&\"]*", "_csrf")
          .replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
    StringBuilder text = new StringBuilder();
    try (PdfDocument letter = new PdfDocument(new PdfReader(new ByteArrayInputStream(body)))) {
      for (int page = 1; page <= letter.getNumberOfPages(); page++) {
        text.append(PdfTextExtractor.getTextFromPage(letter.getPage(page)));
      }
    }
    return text.toString();
  }
}
