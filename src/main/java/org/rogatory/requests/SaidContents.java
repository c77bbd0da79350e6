package org.rogatory.requests;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rogatory.convention.Content;
import org.rogatory.convention.ContentItem;

/**
 * What a request says under the items of its contents: every version, and every finding. Nothing is
 * taken out and no text is changed; a later one is added, and may be said to replace the others.
 */
final class SaidContents {

  private final List<ContentVersion> versions;
  private final List<DeficiencyFound> deficiencies;

  /** Both lists are those of the file: what is added here is added to it. */
  SaidContents(List<ContentVersion> versions, List<DeficiencyFound> deficiencies) {
    this.versions = versions;
    this.deficiencies = deficiencies;
  }

  ContentText of(ContentItem item) {
    return new ContentText(
        item,
        versions.stream().filter(version -> version.item() == item).toList(),
        deficiencies.stream().filter(found -> found.item() == item).toList());
  }

  /** As the Convention's rules read it: an entry for each item that has a version or a finding. */
  Map<ContentItem, Content> read() {
    Map<ContentItem, Content> read = new EnumMap<>(ContentItem.class);
    versions.forEach(version -> read.put(version.item(), Content.absent()));
    deficiencies.forEach(found -> read.put(found.item(), Content.absent()));
    read.replaceAll((item, content) -> of(item).asContent());
    return read;
  }

  /**
   * Adds a version.
   *
   * @return whether it replaced another
   */
  boolean say(ContentVersion said, Joining joining) {
    ContentText before = of(said.item());
    versions.add(said);
    if (joining == Joining.ADD) {
      return false;
    }
    List<ContentVersion> replaced =
        before.versions().stream().filter(ContentVersion::isValid).toList();
    replaced.forEach(version -> version.replacedBy(before.versions().size() + 1));
    return !replaced.isEmpty();
  }

  /** What is said now does not suffice. The same remark about the same texts is no new finding. */
  void find(ContentItem item, String remark, Instant at) {
    ContentText text = of(item);
    int latest = text.versions().size();
    boolean same =
        text.open()
            .filter(found -> found.remark().equals(remark) && found.version() == latest)
            .isPresent();
    if (!same) {
      text.open().ifPresent(found -> found.end(DeficiencyFound.Ending.FOUND_AGAIN, at));
      deficiencies.add(new DeficiencyFound(item, remark, latest, at));
    }
  }

  /**
   * What is said now suffices.
   *
   * @return whether it had been found deficient
   */
  boolean cure(ContentItem item, Instant at) {
    var open = of(item).open();
    open.ifPresent(found -> found.end(DeficiencyFound.Ending.CURED, at));
    return open.isPresent();
  }
}
