package org.rogatory.oversight;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.casefile.lists.SortKey;
import org.rogatory.workflow.KnownProcesses;
import org.rogatory.workflow.ProcessName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many processes stand where, and which. */
@Component
class ProcessCounts {

  private final KnownProcesses processes;
  private final EntityManager entities;

  ProcessCounts(KnownProcesses processes, EntityManager entities) {
    this.processes = processes;
    this.entities = entities;
  }

  /**
   * A node at which processes stand.
   *
   * @param waitsFor the name of that for which they wait, or what stands damaged in its place
   * @param count how many
   * @param since when the first of them came there
   */
  record Stop(String node, String waitsFor, long count, Instant since) {}

  /** How many stops each process has in all; one that is not under way has none. */
  @Transactional(readOnly = true)
  Map<ProcessName, Long> all(Person viewer) {
    Map<ProcessName, Long> counts = new LinkedHashMap<>();
    for (ProcessName process : processes.all()) {
      counts.put(process, listing(process, null, viewer).count());
    }
    return counts;
  }

  /** The nodes of a process at which it stands, the fullest first. */
  @Transactional(readOnly = true)
  List<Stop> of(ProcessName process, Person viewer) {
    String grouped = "row.place.node, row.waitsFor";
    return listing(process, null, viewer).groups(grouped, "count(row), min(row.since)").stream()
        .map(row -> new Stop((String) row[0], (String) row[1], (Long) row[2], (Instant) row[3]))
        .toList();
  }

  /** The places where a process stands at a node, the longest first. */
  @Transactional(readOnly = true)
  Listing.Part<PositionRow> part(
      ProcessName process, @Nullable String node, Person viewer, @Nullable String after) {
    return listing(process, node, viewer).part(after, Listing.PAGE);
  }

  private Listing<PositionRow> listing(ProcessName process, @Nullable String node, Person viewer) {
    return Listing.joined(
            entities,
            PositionRow.class,
            "File item on item.reference = row.place.reference",
            viewer,
            SortKey.instant("row.since", PositionRow::since),
            SortKey.text("row.id", PositionRow::id))
        .where("row.place.process = :process", "process", process.id())
        .where("row.place.node = :node", "node", node);
  }
}
