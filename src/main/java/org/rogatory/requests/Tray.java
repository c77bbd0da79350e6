package org.rogatory.requests;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Channel;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What arrived and lies before a person who is about to register it: kept while the form is filled
 * in, so that nothing that was wrong in it costs the document. Nobody else sees it, and after a
 * week it is forgotten.
 */
@Component
public class Tray {

  private static final int PART = 512 * 1024;
  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient database;
  private final DocumentExamination examination;
  private final Documents documents;
  private final Clock clock;

  Tray(JdbcClient database, DocumentExamination examination, Documents documents, Clock clock) {
    this.database = database;
    this.examination = examination;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * A document on the tray.
   *
   * @param id names it in addresses
   * @param type the media type, as found in the bytes
   * @param size in bytes
   */
  public record OnTray(String id, String name, String type, long size) {}

  /**
   * Keeps a document.
   *
   * @throws BadInput at {@code document}, where the office does not take such a document
   */
  @Transactional
  public OnTray keep(NewDocument arrived, Person person) {
    Document.Examined examined = examination.examine(arrived);
    byte[] content = arrived.content();
    String id = UUID.randomUUID().toString();
    database
        .sql(
            "insert into tray_document (id, login, name, type, size_bytes, kept_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(id, person.login(), examined.name(), examined.type(), (long) content.length)
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    for (int part = 0; part * PART < content.length; part++) {
      byte[] bytes =
          Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART));
      database
          .sql("insert into tray_part (tray_id, part, content) values (?, ?, ?)")
          .params(id, part, bytes)
          .update();
    }
    return new OnTray(id, examined.name(), examined.type(), content.length);
  }

  /** The document of this id, where it is the person's own. */
  @Transactional(readOnly = true)
  public Optional<OnTray> find(String id, Person person) {
    return database
        .sql("select id, name, type, size_bytes from tray_document where id = ? and login = ?")
        .params(id, person.login())
        .query(
            (row, number) ->
                new OnTray(
                    row.getString("id"),
                    row.getString("name"),
                    row.getString("type"),
                    row.getLong("size_bytes")))
        .optional();
  }

  /** Its bytes. */
  @Transactional(readOnly = true)
  public byte[] content(OnTray document) {
    List<byte[]> parts =
        database
            .sql("select content from tray_part where tray_id = ? order by part")
            .param(document.id())
            .query((row, number) -> row.getBytes("content"))
            .list();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  /**
   * Puts a document from the tray into the file that the pen writes.
   *
   * @param pen at the moment at which it arrived
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Document file(
      Pen pen, OnTray document, @Nullable String description, @Nullable Channel channel) {
    NewDocument arrived =
        new NewDocument(document.name(), description, channel, pen.moment(), content(document));
    forget("tray_id = ?", "id = ?", document.id());
    return documents.attach(pen, arrived);
  }

  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  void forgetOld() {
    forget(
        "tray_id in (select id from tray_document where kept_at < ?)",
        "kept_at < ?",
        clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
  }

  private void forget(String parts, String documents, Object which) {
    database.sql("delete from tray_part where " + parts).param(which).update();
    database.sql("delete from tray_document where " + documents).param(which).update();
  }
}
