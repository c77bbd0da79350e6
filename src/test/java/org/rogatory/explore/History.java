package org.rogatory.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rogatory.explore.memory.ProgramInMemory;
import org.rogatory.explore.watch.Complaint;
import org.rogatory.explore.watch.Watch;

/**
 * What happened in one file, and what was wrong about it.
 *
 * @param acts what was done and tried, up to what went wrong
 * @param done what came of each
 * @param complaint what went wrong; null where nothing did
 * @param kinds the kinds of the entries that were written
 */
public record History(
    long seed, List<Act> acts, List<Done> done, Complaint complaint, List<String> kinds) {

  private static final int FEWEST = 10;
  private static final int MOST = 40;

  boolean isWrong() {
    return complaint != null;
  }

  /** Makes a history up. The same seed makes the same one. */
  public static History of(long seed, ProgramInMemory program) {
    Random random = new Random(seed * 7919 + 17);
    World world = new World(program);
    Making making = new Making(random, world);
    int acts = FEWEST + random.nextInt(MOST - FEWEST + 1);
    Telling telling = new Telling(world);
    telling.tell(making.first());
    for (int i = 1; i < acts && telling.goesOn(); i++) {
      Act act = making.next();
      making.came(act, telling.tell(act));
    }
    return telling.end(seed);
  }

  /** Tells these acts once more. */
  static History again(long seed, List<Act> acts, ProgramInMemory program) {
    World world = new World(program);
    Telling telling = new Telling(world);
    for (Act act : acts) {
      if (telling.goesOn() && (world.hasBegun() || act.door() == Act.Door.REGISTER)) {
        telling.tell(act);
      }
    }
    return telling.end(seed);
  }

  /** One history while it is told. */
  private static final class Telling {

    private final World world;
    private final List<Watch> watches = Watch.all();
    private final List<Act> acts = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private Complaint complaint;
    private LocalDate day;
    private int looked;

    Telling(World world) {
      this.world = world;
    }

    Done tell(Act act) {
      acts.add(act);
      Done came = world.take(act);
      done.add(came);
      if (came.how() == Done.How.BROKE) {
        complaint = Failures.complaint(came.failure());
      } else if (world.hasBegun() && mayStandOtherwise(act, came)) {
        look();
      }
      return came;
    }

    /** What was refused left all as it was, unless the time until then did something. */
    private boolean mayStandOtherwise(Act act, Done came) {
      boolean nothing = !came.isDone() || act.door() == Act.Door.WAIT;
      return !nothing
          || world.entries().size() > looked
          || !world.program().now().day().equals(day);
    }

    private void look() {
      looked = world.entries().size();
      day = world.program().now().day();
      watches.stream()
          .flatMap(watch -> watch.after(world).stream())
          .findFirst()
          .ifPresent(wrong -> complaint = wrong);
    }

    boolean goesOn() {
      return complaint == null && !world.isOutOfTurn();
    }

    History end(long seed) {
      if (complaint == null && world.hasBegun()) {
        look();
      }
      if (complaint == null && world.hasBegun()) {
        watches.stream()
            .flatMap(watch -> watch.atTheEnd(world).stream())
            .findFirst()
            .ifPresent(wrong -> complaint = wrong);
      }
      return new History(
          seed, acts, done, complaint, world.entries().stream().map(Entry::kind).toList());
    }
  }
}
