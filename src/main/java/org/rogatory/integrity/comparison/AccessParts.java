package org.rogatory.integrity.comparison;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFact;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/** Whether a file is restricted, and to whom. */
@Component
class AccessParts implements ComparedPart {

  /** What every file begins with says so by a component of this name. */
  private static final Pattern RESTRICTED = Pattern.compile("\"restricted\":true[,}]");

  /** Who is named or a member of a team that is: all of them are readers, and no others. */
  private static final String MEMBERS = "access.members";

  private final FileAccess access;
  private final Journal journal;

  AccessParts(FileAccess access, Journal journal) {
    this.access = access;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "access";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    Reference reference = file.reference();
    SortedMap<String, String> kept =
        new Sight(
                access.isRestricted(reference),
                access.readers(reference),
                access.teams(reference),
                access.guests(reference))
            .parts();
    TreeSet<String> allowed = new TreeSet<>(access.named(reference));
    allowed.addAll(access.members(reference));
    kept.put(MEMBERS, String.join("\n", allowed));
    return kept;
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    Sight told = Sight.OPEN;
    for (JournalEntry entry : entries) {
      if (entry.number() == 1 && RESTRICTED.matcher(entry.facts()).find()) {
        told = Sight.restricted(List.of(entry.actor().name()), List.of());
      } else {
        told = journal.find(entry).map(new Sight.After(told, entry)::sight).orElse(told);
      }
    }
    SortedMap<String, String> parts = told.parts();
    parts.put(MEMBERS, String.join("\n", new TreeSet<>(told.readers())));
    return parts;
  }

  /** Who may see a file, as its tables or its journal say. */
  private record Sight(
      boolean restricted,
      Collection<String> readers,
      Collection<String> teams,
      SortedMap<String, Instant> guests) {

    static final Sight OPEN = new Sight(false, List.of(), List.of(), new TreeMap<>());

    static Sight restricted(Collection<String> readers, Collection<String> teams) {
      return new Sight(true, readers, teams, new TreeMap<>());
    }

    SortedMap<String, String> parts() {
      SortedMap<String, String> parts = new TreeMap<>();
      parts.put("access.restricted", String.valueOf(restricted));
      parts.put("access.readers", String.join("\n", new TreeSet<>(readers)));
      parts.put("access.teams", String.join("\n", new TreeSet<>(teams)));
      parts.put(
          "access.guests",
          guests.entrySet().stream()
              .map(guest -> guest.getKey() + " " + guest.getValue())
              .collect(Collectors.joining("\n")));
      return parts;
    }

    /** What an entry changes. */
    record After(Sight before, JournalEntry entry) {

      Sight sight(Fact fact) {
        if (fact instanceof FileFact.FileRestricted said) {
          return restricted(said.readers(), said.teams());
        }
        if (fact instanceof FileFact.FileRestrictedByPolicy said) {
          return restricted(said.readers(), said.teams());
        }
        if (fact instanceof FileFact.ReadersChanged said) {
          return before.readBy(said.readers());
        }
        if (fact instanceof FileFact.EmergencyAccessTaken said) {
          return before.with(entry.actor().name(), said.until());
        }
        if (fact instanceof FileFact.EmergencyAccessEnded said) {
          return before.with(said.login(), null);
        }
        return fact instanceof FileFact.FileOpened ? OPEN : before;
      }
    }

    /** Whoever joins a team that the file names is a guest no longer. */
    private Sight readBy(Collection<String> now) {
      SortedMap<String, Instant> still = new TreeMap<>(guests);
      still.keySet().removeAll(now);
      return new Sight(true, now, teams, still);
    }

    private Sight with(String guest, @Nullable Instant until) {
      SortedMap<String, Instant> now = new TreeMap<>(guests);
      now.remove(guest);
      if (until != null) {
        now.put(guest, until);
      }
      return new Sight(restricted, readers, teams, now);
    }
  }
}
