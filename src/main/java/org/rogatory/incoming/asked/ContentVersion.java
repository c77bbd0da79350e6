package org.rogatory.incoming.asked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.contents.ContentItem;

/**
 * One text under an item of a request's contents, with its date and its source. A later version
 * stands beside it or replaces it; the text itself never changes.
 */
@Embeddable
public class ContentVersion {

  @Column(nullable = false)
  private String item;

  @Column(nullable = false)
  private String text;

  @Column(nullable = false)
  private String source;

  private @Nullable Integer supplement;
  private @Nullable String reason;

  @Column(nullable = false)
  private Instant saidAt;

  private @Nullable Integer replacedBy;

  @SuppressWarnings("NullAway.Init")
  protected ContentVersion() {}

  private ContentVersion(ContentItem item, String text, VersionSource source, Instant saidAt) {
    this.item = item.id();
    this.text = text;
    this.source = source.id();
    this.saidAt = saidAt;
  }

  public static ContentVersion ofRequest(ContentItem item, String text, Instant at) {
    return new ContentVersion(item, text, VersionSource.REQUEST, at);
  }

  /**
   * @param number the request for information that it answers; 0 for none
   */
  public static ContentVersion ofSupplement(ContentItem item, String text, int number, Instant at) {
    ContentVersion said = new ContentVersion(item, text, VersionSource.SUPPLEMENT, at);
    said.supplement = number == 0 ? null : number;
    return said;
  }

  public static ContentVersion corrected(ContentItem item, String text, String reason, Instant at) {
    ContentVersion said = new ContentVersion(item, text, VersionSource.CORRECTION, at);
    said.reason = reason;
    return said;
  }

  public static ContentVersion copied(ContentItem item, String text, Instant at) {
    return new ContentVersion(item, text, VersionSource.COPY, at);
  }

  public ContentItem item() {
    return ContentItem.of(item);
  }

  /**
   * The text without white space around it; empty where a correction took away what stood there.
   */
  public String text() {
    return text;
  }

  public VersionSource source() {
    return VersionSource.of(source);
  }

  /** The number of the request for information that it answers; empty where nobody had asked. */
  public Optional<Integer> supplement() {
    return Optional.ofNullable(supplement);
  }

  /** Why it was corrected. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** When it reached us, or was corrected or copied. */
  public Instant at() {
    return saidAt;
  }

  /** The number of the version of the same item that replaced it; empty where it is valid. */
  public Optional<Integer> replacedBy() {
    return Optional.ofNullable(replacedBy);
  }

  public boolean isValid() {
    return replacedBy == null;
  }

  void replacedBy(int number) {
    this.replacedBy = number;
  }

  void notReplacedBy(int number) {
    if (replacedBy != null && replacedBy == number) {
      this.replacedBy = null;
    }
  }
}
