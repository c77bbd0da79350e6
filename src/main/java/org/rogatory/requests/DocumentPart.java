package org.rogatory.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** A part of a document's bytes. */
@Entity
@IdClass(DocumentPart.Key.class)
class DocumentPart {

  @Id private long documentId;
  @Id private int part;

  @Column(nullable = false)
  private byte[] content;

  @SuppressWarnings("NullAway.Init")
  protected DocumentPart() {}

  DocumentPart(long documentId, int part, byte[] content) {
    this.documentId = documentId;
    this.part = part;
    this.content = content;
  }

  long documentId() {
    return documentId;
  }

  int part() {
    return part;
  }

  byte[] content() {
    return content;
  }

  record Key(long documentId, int part) implements Serializable {}
}
