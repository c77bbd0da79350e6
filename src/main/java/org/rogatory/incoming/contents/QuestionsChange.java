package org.rogatory.incoming.contents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Supplement;

/**
 * The own words of a letter that asks for supplementary information, 40(16), as they should be.
 *
 * @param questions what else is asked, in words; null or blank for nothing
 * @param deficient by item of the contents, why its text does not suffice; an item that is not
 *     named stays as it is
 * @param reason why they are changed
 */
public record QuestionsChange(
    @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 20000) String questions,
    @ReadBy(Reader.OTHER_STATE) Map<String, @NotBlank @Size(max = 5000) String> deficient,
    @ReadBy(Reader.OFFICE) @NotBlank @Size(max = 2000) String reason) {

  public QuestionsChange {
    deficient = deficient == null ? Map.of() : deficient;
  }

  /** Those of the letter in preparation, as a change that changes nothing. */
  public static QuestionsChange of(Request request) {
    Optional<Supplement> asked = request.openSupplement();
    Map<String, String> deficient = new TreeMap<>();
    asked.stream()
        .flatMap(supplement -> supplement.wanting().stream())
        .forEach(item -> remark(request, item).ifPresent(why -> deficient.put(item.id(), why)));
    return new QuestionsChange(asked.flatMap(Supplement::questions).orElse(null), deficient, "");
  }

  private static Optional<String> remark(Request request, ContentItem item) {
    return request.content(item).deficiency();
  }

  /** What else is asked, without white space around it; null for nothing. */
  @Nullable String words() {
    return questions == null || questions.isBlank() ? null : questions.strip();
  }
}
