package org.rogatory.casefile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.lists.Conditions;
import org.rogatory.convention.Worded;

/**
 * Which files a list is to show; what is null does not restrict it. Its components are the
 * parameters of the list's address.
 *
 * @param kind the id of the kind of file
 * @param counterpart the code of the State on the other side
 * @param standing the id of where the file stands, in the words of its kind
 * @param turn for whom it waits
 * @param urgent only those that come first
 * @param open only those that are not closed
 * @param sendersReference part of what the other State calls the matter, in any spelling, see
 *     {@link TheirReference}
 * @param sort by reference: {@code newest} first (as it is) or {@code oldest} first
 */
public record FileFilter(
    @Nullable String kind,
    @Nullable String counterpart,
    @Nullable String standing,
    @Nullable Turn turn,
    @Nullable Boolean urgent,
    @Nullable Boolean open,
    @Nullable String sendersReference,
    @Nullable Sort sort) {

  /** All files. */
  public static final FileFilter ALL =
      new FileFilter(null, null, null, null, null, null, null, null);

  public FileFilter {
    kind = said(kind);
    counterpart = said(counterpart);
    standing = said(standing);
    sendersReference = said(sendersReference);
  }

  /** A form sends a field that was left empty too. */
  private static @Nullable String said(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** In which order. */
  public enum Sort implements Worded {
    NEWEST,
    OLDEST;

    @Override
    public String group() {
      return "files.sort";
    }
  }

  /** Those that are not closed, the oldest first. */
  public static FileFilter oldestOpen() {
    return new FileFilter(null, null, null, null, null, true, null, Sort.OLDEST);
  }

  /** Whether it restricts the list, not only orders it. */
  public boolean restricts() {
    return !new FileFilter(kind, counterpart, standing, turn, urgent, open, sendersReference, null)
        .equals(ALL);
  }

  /** As conditions of a query that calls the file {@code item}. */
  Conditions conditions() {
    return new Conditions()
        .and("item.kind = :kind", "kind", kind)
        .and("item.counterpart = :counterpart", "counterpart", counterpart)
        .and("item.standing = :standing", "standing", standing)
        .and("item.turn = :turn", "turn", turn == null ? null : turn.name())
        .and(
            "item.theirReferenceFolded like :theirs",
            "theirs",
            contains(TheirReference.part(sendersReference)))
        .and(
            "lower(item.theirReference) like :signs escape '!'",
            "signs",
            TheirReference.part(sendersReference) == null ? like(sendersReference) : null)
        .andWhere(urgent, "item.comesFirst = true")
        .andWhere(open, "item.closedOn is null")
        .andWhere(open == null ? null : !open, "item.closedOn is not null");
  }

  private static @Nullable String contains(@Nullable String folded) {
    return folded == null ? null : "%" + folded + "%";
  }

  /** What has no letter and no digit is looked for as it stands. */
  private static @Nullable String like(@Nullable String part) {
    return part == null
        ? null
        : "%" + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }
}
