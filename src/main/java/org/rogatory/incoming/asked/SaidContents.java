package org.rogatory.incoming.asked;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rogatory.convention.contents.Content;
import org.rogatory.convention.contents.ContentItem;

/**
 * What a request says under the items of its contents: every version, and every finding. Nothing is
 * taken out and no text is changed; a later one is added, and may be said to replace the others.
 */
public final class SaidContents {

  private final Map<Integer, ContentVersion> versions;
  private final Map<Integer, DeficiencyFound> deficiencies;

  /** Both maps, by line, are those of the file: what is added here is added to it. */
  public SaidContents(
      Map<Integer, ContentVersion> versions, Map<Integer, DeficiencyFound> deficiencies) {
    this.versions = versions;
    this.deficiencies = deficiencies;
  }

  public ContentText of(ContentItem item) {
    return new ContentText(
        item,
        inOrder(versions).filter(version -> version.item() == item).toList(),
        inOrder(deficiencies).filter(found -> found.item() == item).toList());
  }

  /** As the Convention's rules read it: an entry for each item that has a version or a finding. */
  public Map<ContentItem, Content> read() {
    Map<ContentItem, List<ContentVersion>> said =
        inOrder(versions).collect(groupingBy(ContentVersion::item));
    Map<ContentItem, List<DeficiencyFound>> found =
        inOrder(deficiencies).collect(groupingBy(DeficiencyFound::item));
    Map<ContentItem, Content> read = new EnumMap<>(ContentItem.class);
    Stream.concat(said.keySet().stream(), found.keySet().stream())
        .forEach(item -> read.put(item, content(item, said, found)));
    return read;
  }

  private static Content content(
      ContentItem item,
      Map<ContentItem, List<ContentVersion>> said,
      Map<ContentItem, List<DeficiencyFound>> found) {
    return new ContentText(
            item, said.getOrDefault(item, List.of()), found.getOrDefault(item, List.of()))
        .asContent();
  }

  /**
   * Adds a version.
   *
   * @return whether it replaced another
   */
  public boolean say(ContentVersion said, Joining joining) {
    ContentText before = of(said.item());
    add(versions, said);
    if (joining == Joining.ADD) {
      return false;
    }
    List<ContentVersion> replaced =
        before.versions().stream().filter(ContentVersion::isValid).toList();
    replaced.forEach(version -> version.replacedBy(before.versions().size() + 1));
    return !replaced.isEmpty();
  }

  /** A version that was added last was not meant: all stands as before it. */
  public void takeBack(ContentVersion said) {
    ContentText stands = of(said.item());
    int number = stands.versions().size();
    versions.values().removeIf(version -> version == said);
    stands.versions().forEach(version -> version.notReplacedBy(number));
  }

  /** What is said now does not suffice. The same remark about the same texts is no new finding. */
  public void find(ContentItem item, String remark, Instant at) {
    ContentText text = of(item);
    int latest = text.versions().size();
    boolean same =
        text.open()
            .filter(found -> found.remark().equals(remark) && found.version() == latest)
            .isPresent();
    if (!same) {
      text.open().ifPresent(found -> found.end(DeficiencyFound.Ending.FOUND_AGAIN, at));
      add(deficiencies, new DeficiencyFound(item, remark, latest, at));
    }
  }

  /**
   * What is said now suffices.
   *
   * @return whether it had been found deficient
   */
  public boolean cure(ContentItem item, Instant at) {
    var open = of(item).open();
    open.ifPresent(found -> found.end(DeficiencyFound.Ending.CURED, at));
    return open.isPresent();
  }

  /** It was not meant that what is said now suffices. */
  public void uncure(DeficiencyFound found) {
    found.reopen();
  }

  private static <T> Stream<T> inOrder(Map<Integer, T> lines) {
    return new TreeMap<>(lines).values().stream();
  }

  private static <T> void add(Map<Integer, T> lines, T last) {
    lines.put(lines.keySet().stream().mapToInt(line -> line + 1).max().orElse(0), last);
  }
}
