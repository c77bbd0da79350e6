package org.rogatory.incoming.asked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentItem;

/**
 * Why what a request says under an item does not suffice, as a person found. It ends only when a
 * person finds otherwise; a text that arrives later does not end it.
 */
@Embeddable
public class DeficiencyFound {

  @Column(nullable = false)
  private String item;

  @Column(nullable = false)
  private String remark;

  private int version;

  @Column(nullable = false)
  private Instant foundAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Ending ending;

  private @Nullable Instant endedAt;

  /** How such a finding ends. */
  public enum Ending implements Worded {
    /** What the request says suffices now. */
    CURED,
    /** It was examined again and another finding took its place. */
    FOUND_AGAIN;

    @Override
    public String group() {
      return "deficiency-ending";
    }
  }

  @SuppressWarnings("NullAway.Init")
  protected DeficiencyFound() {}

  DeficiencyFound(ContentItem item, String remark, int version, Instant foundAt) {
    this.item = item.id();
    this.remark = remark;
    this.version = version;
    this.foundAt = foundAt;
  }

  public ContentItem item() {
    return ContentItem.of(item);
  }

  /** Why the text does not suffice. */
  public String remark() {
    return remark;
  }

  /** The number of the latest version that was examined; 0 where the item had none. */
  public int version() {
    return version;
  }

  public Instant foundAt() {
    return foundAt;
  }

  /** How it ended; empty while it stands. */
  public Optional<Ending> ending() {
    return Optional.ofNullable(ending);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public boolean isOpen() {
    return ending == null;
  }

  void end(Ending how, Instant at) {
    this.ending = how;
    this.endedAt = at;
  }

  void reopen() {
    this.ending = null;
    this.endedAt = null;
  }
}
