package org.rogatory.integrity.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.access.ShownFiles;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.comparison.DailyRoots;
import org.rogatory.integrity.comparison.Runs;
import org.rogatory.integrity.seals.SealKey;
import org.rogatory.integrity.seals.SealedRoot;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What does not agree with what was written, and the daily roots. */
@Controller
@RequestMapping("/overview/integrity")
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class IntegrityPage {

  /** How many are listed: with more, something is wrong with the whole. */
  static final int MOST = 200;

  private static final int ROOTS = 14;

  private final Alterations alterations;
  private final DailyRoots roots;
  private final Runs runs;
  private final ShownFiles shown;
  private final PartWords words;
  private final Dates dates;

  IntegrityPage(
      Alterations alterations,
      DailyRoots roots,
      Runs runs,
      ShownFiles shown,
      PartWords words,
      Dates dates) {
    this.alterations = alterations;
    this.roots = roots;
    this.runs = runs;
    this.shown = shown;
    this.words = words;
    this.dates = dates;
  }

  /**
   * What the page shows.
   *
   * @param last when everything was compared last; null for never
   * @param files how many files that were
   * @param underWay the comparison that is under way; null for none
   * @param total how much is open, of which {@code lines} are the first
   * @param sealing whether roots are made here
   * @param key whether there is a key that seals them
   */
  record View(
      @Nullable String last,
      long files,
      Runs.@Nullable UnderWay underWay,
      long total,
      List<Line> lines,
      boolean sealing,
      boolean key,
      List<RootLine> roots) {}

  /**
   * An alteration.
   *
   * @param reference of its file; empty where it belongs to none
   * @param part its own name
   */
  record Line(
      String reference,
      String what,
      String part,
      @Nullable String written,
      @Nullable String kept,
      String foundAt,
      String lastFoundAt) {}

  /** A daily root. */
  record RootLine(
      int number, String day, String sealedAt, String hash, String fingerprint, String text) {}

  @GetMapping
  @ReadsOneSnapshot
  ModelAndView page() {
    Optional<Runs.Run> last = runs.last();
    List<Alteration> open = alterations.open(MOST);
    shown.add(open.stream().map(Alteration::reference).toList());
    View view =
        new View(
            last.map(run -> dates.moment(run.endedAt())).orElse(null),
            last.map(Runs.Run::files).orElse(0L),
            runs.underWay().orElse(null),
            alterations.count(),
            open.stream().map(this::line).toList(),
            roots.areOn(),
            roots.presentKey().isPresent(),
            lastRoots());
    return new ModelAndView("overview/integrity", "integrity", view);
  }

  /**
   * How far the comparison has come, asked every three seconds: it names no file. A page that shows
   * something else by now is told so, and fetches itself anew.
   *
   * @param total how much the page says is open
   */
  @GetMapping("/progress")
  @ReadsOneSnapshot
  @Nullable ModelAndView progress(
      @RequestParam(defaultValue = "0") long total, HttpServletResponse response) {
    Optional<Runs.UnderWay> run = runs.underWay();
    if (run.isEmpty() || total != alterations.count()) {
      response.setHeader("HX-Trigger", "compared");
    }
    if (run.isEmpty()) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return null;
    }
    return new ModelAndView(
        "overview/progress :: under-way", Map.of("run", run.get(), "total", total));
  }

  private List<RootLine> lastRoots() {
    int last = roots.last();
    return IntStream.iterate(last, number -> number > Math.max(0, last - ROOTS), n -> n - 1)
        .mapToObj(roots::find)
        .flatMap(Optional::stream)
        .map(this::root)
        .toList();
  }

  /** Asks whether the key is to be changed. */
  @GetMapping("/rotate")
  @Allowed(Role.SUPERVISOR)
  ModelAndView askRotation() {
    String key =
        roots.presentKey().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ModelAndView("overview/rotation", "key", key);
  }

  /** A root for printing: what it says, its hash, and the fingerprint of its key. */
  @GetMapping("/roots/{number}")
  @ReadsOneSnapshot
  ModelAndView root(@PathVariable int number) {
    return roots
        .find(number)
        .map(root -> new ModelAndView("overview/root", "root", root(root)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private RootLine root(SealedRoot sealed) {
    return new RootLine(
        sealed.root().number(),
        dates.day(sealed.root().day()),
        dates.moment(sealed.root().sealedAt()),
        sealed.hash(),
        SealKey.fingerprint(sealed.root().key()),
        sealed.text());
  }

  private Line line(Alteration alteration) {
    return new Line(
        alteration.reference(),
        words.of(alteration),
        alteration.part(),
        alteration.written().orElse(null),
        alteration.kept().orElse(null),
        dates.moment(alteration.foundAt()),
        dates.moment(alteration.lastFoundAt()));
  }
}
