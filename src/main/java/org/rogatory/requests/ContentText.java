package org.rogatory.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Content;

/** What a request says under one item of its required contents, and what a person found of it. */
@Embeddable
public class ContentText {

  @Column(nullable = false)
  private String text;

  private @Nullable String deficiency;

  @SuppressWarnings("NullAway.Init")
  protected ContentText() {}

  private ContentText(String text, @Nullable String deficiency) {
    this.text = text;
    this.deficiency = deficiency;
  }

  static ContentText of(String text) {
    return new ContentText(text, null);
  }

  /** What stands there; empty where nothing does. */
  public String text() {
    return text;
  }

  /** Why what stands there does not suffice, where a person found so. */
  public Optional<String> deficiency() {
    return Optional.ofNullable(deficiency);
  }

  /** As the Convention's rules read it. */
  Content asContent() {
    Content content = Content.ofText(text);
    return deficiency == null ? content : content.deficient(deficiency);
  }

  ContentText found(@Nullable String why) {
    return new ContentText(text, why);
  }
}
