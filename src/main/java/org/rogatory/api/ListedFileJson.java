package org.rogatory.api;

import static org.rogatory.convention.Unreadable.orText;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.convention.Unreadable;
import org.rogatory.web.once.AboutFile;

/**
 * What every file has, as programs read it.
 *
 * @param reference our number
 * @param kind the id of its kind
 * @param counterpart the State on the other side, ISO 3166-1 alpha-2
 * @param theirReference what that State calls it
 * @param openedAt when what it begins with arrived or was written
 * @param state where it stands, in the words of its kind
 * @param turn for whom it waits
 * @param comesFirst whether it is dealt with before others
 */
public record ListedFileJson(
    String reference,
    String kind,
    String counterpart,
    @Nullable String theirReference,
    OffsetDateTime openedAt,
    String state,
    String turn,
    boolean comesFirst,
    @Nullable LocalDate closedOn)
    implements AboutFile {

  static ListedFileJson of(File file) {
    ZoneId zone = Unreadable.or(() -> file.opened().zone(), damaged -> ZoneOffset.UTC);
    return new ListedFileJson(
        file.reference().value(),
        file.kind(),
        file.counterpart(),
        file.theirReference().orElse(null),
        file.openedAt().atZone(zone).toOffsetDateTime(),
        file.standing(),
        orText(() -> file.turn().id()),
        file.comesFirst(),
        file.closedOn().orElse(null));
  }
}
