package org.rogatory.incoming.asked;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rogatory.convention.contents.Content;
import org.rogatory.convention.contents.ContentItem;

/**
 * All that a request says and said under one item of its contents, and what people found of it.
 *
 * @param versions every text, the oldest first; the first has the number 1
 * @param deficiencies every finding that it does not suffice, the oldest first
 */
public record ContentText(
    ContentItem item, List<ContentVersion> versions, List<DeficiencyFound> deficiencies) {

  public ContentText {
    versions = List.copyOf(versions);
    deficiencies = List.copyOf(deficiencies);
  }

  /** The texts that no other has replaced, the oldest first; none of them is blank. */
  public List<ContentVersion> valid() {
    return versions.stream()
        .filter(version -> version.isValid() && !version.text().isBlank())
        .toList();
  }

  /** The valid texts, with an empty line between two; empty where there is none. */
  public String text() {
    return valid().stream().map(ContentVersion::text).collect(Collectors.joining("\n\n"));
  }

  /** Why it does not suffice, where a person found so and nobody has found otherwise since. */
  public Optional<DeficiencyFound> open() {
    return deficiencies.stream().filter(DeficiencyFound::isOpen).findFirst();
  }

  /** The remark of the open finding. */
  public Optional<String> deficiency() {
    return open().map(DeficiencyFound::remark);
  }

  /** Whether something was said under the item after it was found deficient. */
  public boolean isAnswered() {
    return open().filter(found -> found.version() < versions.size()).isPresent();
  }

  /**
   * Whether what answers a request for information was examined and does not suffice either.
   *
   * @param supplement the number of that request for information
   */
  public boolean isInsufficientAfter(int supplement) {
    OptionalInt answer =
        IntStream.range(0, versions.size())
            .filter(i -> versions.get(i).supplement().equals(Optional.of(supplement)))
            .findFirst();
    return answer.isPresent()
        && open().filter(found -> found.version() > answer.getAsInt()).isPresent();
  }

  /** As the Convention's rules read it. */
  Content asContent() {
    Content content = Content.ofText(text());
    return deficiency().map(content::deficient).orElse(content);
  }
}
