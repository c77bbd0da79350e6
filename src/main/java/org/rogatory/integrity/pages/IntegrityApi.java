package org.rogatory.integrity.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.access.ShownFiles;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.comparison.DailyRoots;
import org.rogatory.integrity.comparison.Runs;
import org.rogatory.integrity.seals.SealedRoot;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What does not agree with what was written, and the daily roots. */
@RestController
@RequestMapping(path = "/api/overview/integrity", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.SUPERVISOR, Role.AUDITOR})
class IntegrityApi {

  private final IntegrityActs acts;
  private final Alterations alterations;
  private final DailyRoots roots;
  private final Runs runs;
  private final OnceCalls once;
  private final ShownFiles shown;

  IntegrityApi(
      IntegrityActs acts,
      Alterations alterations,
      DailyRoots roots,
      Runs runs,
      OnceCalls once,
      ShownFiles shown) {
    this.acts = acts;
    this.alterations = alterations;
    this.roots = roots;
    this.runs = runs;
    this.once = once;
    this.shown = shown;
  }

  /**
   * How everything agrees.
   *
   * @param lastCompared when everything was compared last; null for never
   * @param running whether that is done at the moment
   * @param percent how far that has come; null where it is not done
   * @param key the fingerprint of the key that seals now; null where there is none
   * @param total how much does not agree; the first of it is listed
   * @param lastRoot null where there is none
   */
  record IntegrityJson(
      @Nullable Instant lastCompared,
      long files,
      boolean running,
      @Nullable Integer percent,
      long total,
      List<AlterationJson> alterations,
      @Nullable String key,
      @Nullable RootJson lastRoot) {}

  /**
   * How far a comparison has come.
   *
   * @param percent null where none is under way
   * @param total how much does not agree
   */
  record ProgressJson(boolean running, @Nullable Integer percent, long total) {}

  /**
   * A part of what is kept that does not agree with what was written.
   *
   * @param reference the file's; empty where it belongs to none
   * @param part what it is, from the largest to the smallest, such as {@code letter.2.sentAt}
   * @param written what the journal or a root says of it
   * @param kept what is kept of it
   */
  record AlterationJson(
      String reference,
      String part,
      @Nullable String written,
      @Nullable String kept,
      Instant foundAt,
      Instant lastFoundAt) {

    static AlterationJson of(Alteration alteration) {
      return new AlterationJson(
          alteration.reference(),
          alteration.part(),
          alteration.written().orElse(null),
          alteration.kept().orElse(null),
          alteration.foundAt(),
          alteration.lastFoundAt());
    }
  }

  /**
   * A daily root.
   *
   * @param key the fingerprint of the key that sealed it
   * @param text the whole of it, as its file has it
   */
  record RootJson(int number, LocalDate day, String hash, String key, String text) {

    static RootJson of(SealedRoot sealed) {
      return new RootJson(
          sealed.root().number(),
          sealed.root().day(),
          sealed.hash(),
          sealed.fingerprint(),
          sealed.text());
    }
  }

  /**
   * That the day is to be sealed.
   *
   * @param rolesAsTheyStand whether the roles that people have now are those that they should have
   */
  record NewSeal(@NotNull Boolean rolesAsTheyStand) {}

  /**
   * That the key is to be changed.
   *
   * @param key the fingerprint of the one that seals now, so that nobody changes it by mistake
   */
  record NewKey(@NotNull @Size(max = 100) String key) {}

  /** What a comparison found of a file. */
  record ComparedJson(String reference, List<AlterationJson> alterations) {}

  /** That a comparison of everything has begun. */
  record BegunJson(boolean running) {}

  /** How everything agrees. */
  @GetMapping
  @ReadsOneSnapshot
  IntegrityJson get() {
    List<Alteration> open = alterations.open(IntegrityPage.MOST);
    shown.add(open.stream().map(Alteration::reference).toList());
    return new IntegrityJson(
        runs.last().map(Runs.Run::endedAt).orElse(null),
        runs.last().map(Runs.Run::files).orElse(0L),
        runs.underWay().isPresent(),
        runs.underWay().map(Runs.UnderWay::percent).orElse(null),
        alterations.count(),
        open.stream().map(AlterationJson::of).toList(),
        roots.presentKey().orElse(null),
        roots.find(roots.last()).map(RootJson::of).orElse(null));
  }

  /** How far a comparison has come; it names no file, so it may be asked again and again. */
  @GetMapping("/progress")
  @ReadsOneSnapshot
  ProgressJson progress() {
    return new ProgressJson(
        runs.underWay().isPresent(),
        runs.underWay().map(Runs.UnderWay::percent).orElse(null),
        alterations.count());
  }

  /** Begins to compare everything, in the background. */
  @PostMapping("/compare")
  ResponseEntity<?> compare(HttpServletRequest request) {
    return once.answerWithoutFile(
        request,
        null,
        () -> {
          acts.compareAll();
          return ResponseEntity.ok(new BegunJson(true));
        });
  }

  /** Compares one file, such as after it was mended. */
  @PostMapping("/files/{reference}/compare")
  ResponseEntity<?> compare(@PathVariable String reference, HttpServletRequest request) {
    return once.answerWithoutFile(
        request,
        null,
        () ->
            ResponseEntity.ok(
                new ComparedJson(
                    reference, acts.compare(reference).stream().map(AlterationJson::of).toList())));
  }

  /** Seals what the journals are now, besides the nightly root. */
  @PostMapping("/seal")
  ResponseEntity<?> seal(@Valid @RequestBody NewSeal said, HttpServletRequest request) {
    return once.answerWithoutFile(
        request, said, () -> ResponseEntity.ok(RootJson.of(acts.seal(said.rolesAsTheyStand()))));
  }

  /** Seals a root that introduces a new key. */
  @PostMapping("/rotate")
  ResponseEntity<?> rotate(@Valid @RequestBody NewKey said, HttpServletRequest request) {
    return once.answerWithoutFile(
        request, said, () -> ResponseEntity.ok(RootJson.of(acts.rotate(said.key()))));
  }
}
