package org.rogatory.incoming.contents.supplement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.DeficiencyFound;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** What a request says under an item of its contents, as pages show it: {@code @contentWords}. */
@Component
class ContentWords {

  private final Texts texts;
  private final Dates dates;

  ContentWords(Texts texts, Dates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * An item.
   *
   * @param valid the texts that no other has replaced
   * @param earlier those that were replaced, and corrections that left nothing
   * @param open the finding that it does not suffice, null for none
   * @param past the findings that ended
   * @param unexamined whether something was said after the open finding
   */
  public record Said(
      List<Version> valid,
      List<Version> earlier,
      @Nullable Finding open,
      List<Finding> past,
      boolean unexamined) {}

  /**
   * A text.
   *
   * @param source where it comes from, with its date
   * @param reason why it was corrected
   * @param replaced by what it was replaced
   */
  public record Version(
      int number, String text, String source, @Nullable String reason, @Nullable String replaced) {}

  /**
   * A finding that the item does not suffice.
   *
   * @param found when
   * @param ended how it ended, and when; null while it stands
   */
  public record Finding(String remark, String found, @Nullable String ended) {}

  /** The item in the reader's words. */
  public Said of(ContentText content) {
    List<ContentVersion> valid = content.valid();
    return new Said(
        valid.stream().map(version -> version(version, content)).toList(),
        content.versions().stream()
            .filter(version -> !valid.contains(version))
            .map(version -> version(version, content))
            .toList(),
        content.open().map(this::finding).orElse(null),
        content.deficiencies().stream()
            .filter(found -> !found.isOpen())
            .map(this::finding)
            .toList(),
        content.isAnswered());
  }

  private Version version(ContentVersion version, ContentText content) {
    return new Version(
        content.versions().indexOf(version) + 1,
        version.text(),
        source(version),
        version.reason().orElse(null),
        version
            .replacedBy()
            .map(number -> texts.of("version.replaced", replacing(content, number)))
            .orElse(null));
  }

  /** The version of this number; the number itself where somebody damaged it. */
  private String replacing(ContentText content, int number) {
    return number < 1 || number > content.versions().size()
        ? texts.of("unreadable", String.valueOf(number))
        : source(content.versions().get(number - 1));
  }

  private String source(ContentVersion version) {
    String name =
        version
            .supplement()
            .map(number -> texts.of("version.supplement", number))
            .orElseGet(() -> texts.cell(() -> texts.of(version.source())));
    return texts.of("version.source", name, dates.moment(version.at()));
  }

  private Finding finding(DeficiencyFound found) {
    String ended =
        found
            .ending()
            .map(
                ending ->
                    texts.of(
                        "version.source",
                        texts.of(ending),
                        found.endedAt().map(dates::moment).orElse("")))
            .orElse(null);
    return new Finding(
        found.remark(), texts.of("version.found", dates.moment(found.foundAt())), ended);
  }
}
