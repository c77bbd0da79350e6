package org.rogatory.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.DeficiencyFound;

/**
 * What a request says under one item of its contents. Instants carry the offset of the office.
 *
 * @param item the id of the item
 * @param text the valid texts, with an empty line between two; empty where nothing is valid
 * @param versions every text, the oldest first
 * @param deficiencies every finding that the item does not suffice, the oldest first
 */
public record ContentJson(
    String item, String text, List<VersionJson> versions, List<DeficiencyJson> deficiencies) {

  /**
   * One text.
   *
   * @param number from 1, among the texts of the item
   * @param source request, supplement, correction or copy
   * @param supplement the number of the request for information that it answers
   * @param reason why it was corrected
   * @param valid whether no other has replaced it
   * @param replacedBy the number of the version that replaced it
   */
  public record VersionJson(
      int number,
      String text,
      String source,
      @Nullable Integer supplement,
      @Nullable String reason,
      OffsetDateTime at,
      boolean valid,
      @Nullable Integer replacedBy) {}

  /**
   * A finding.
   *
   * @param remark why the item does not suffice
   * @param version the number of the latest version that was examined; 0 for none
   * @param ending cured or found-again; null while it stands
   */
  public record DeficiencyJson(
      String remark,
      int version,
      OffsetDateTime foundAt,
      @Nullable String ending,
      @Nullable OffsetDateTime endedAt) {}

  /** Every item that has a text or a finding, in the order of the form. */
  static List<ContentJson> of(Request request) {
    ZoneId zone = request.received().zone();
    return Arrays.stream(ContentItem.values())
        .map(request::content)
        .filter(content -> !content.versions().isEmpty() || !content.deficiencies().isEmpty())
        .map(content -> of(content, zone))
        .toList();
  }

  private static ContentJson of(ContentText content, ZoneId zone) {
    return new ContentJson(
        content.item().id(),
        content.text(),
        IntStream.range(0, content.versions().size())
            .mapToObj(index -> version(index + 1, content.versions().get(index), zone))
            .toList(),
        content.deficiencies().stream().map(found -> deficiency(found, zone)).toList());
  }

  private static VersionJson version(int number, ContentVersion version, ZoneId zone) {
    return new VersionJson(
        number,
        version.text(),
        version.source().id(),
        version.supplement().orElse(null),
        version.reason().orElse(null),
        at(version.at(), zone),
        version.isValid(),
        version.replacedBy().orElse(null));
  }

  private static DeficiencyJson deficiency(DeficiencyFound found, ZoneId zone) {
    return new DeficiencyJson(
        found.remark(),
        found.version(),
        at(found.foundAt(), zone),
        found.ending().map(ending -> ending.id()).orElse(null),
        found.endedAt().map(ended -> at(ended, zone)).orElse(null));
  }

  private static OffsetDateTime at(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
