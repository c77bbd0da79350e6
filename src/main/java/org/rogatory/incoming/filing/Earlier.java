package org.rogatory.incoming.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.incoming.EarlierFiles;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.Naming;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links a request with what was done before, 42(8), 50(8). Where a measure of ours preserves the
 * data, its file is told too, so that its time does not run out while the request is undecided.
 */
@Component
@Clause({"42(8)", "50(8)"})
public class Earlier {

  private final Requests requests;
  private final Files files;

  Earlier(Requests requests, Files files) {
    this.requests = requests;
    this.files = files;
  }

  /**
   * Links, or undoes a link. The transaction has locked no file yet.
   *
   * @throws BadInput at {@code held}, where nobody says what is held, or as {@link Filing#linked}
   *     and {@link Filing#unlinked}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void say(Reference file, EarlierLinkChange said, Person person) {
    if (said.unlink() != null && !said.unlink().isBlank()) {
      RequestPen pen = requests.forChange(file, person.actor());
      Filing.of(pen).unlinked(said.unlink().strip(), said.why());
      return;
    }
    Optional<Ours> ours = ours(requests.get(file), said, person);
    boolean other = said.otherData() != null && !said.otherData().isBlank();
    if (other) {
      String by = ours.map(Ours::by).orElseThrow(Earlier::whichOne);
      FollowUps.of(requests.forChange(file, person.actor())).apart(by, said.otherData());
    } else if (ours.isPresent()) {
      link(file, ours.get(), person);
    } else {
      elsewhere(requests.forChange(file, person.actor()), said);
    }
  }

  /**
   * The preservation of ours that is meant, also where its reference was typed, or the reference of
   * a file that has one preservation.
   */
  private Optional<Ours> ours(Request request, EarlierLinkChange said, Person person) {
    boolean chosen = said.known() != null && !said.known().isBlank();
    String field = chosen ? "known" : "to";
    String by = chosen ? said.known() : said.to();
    if (by == null || by.isBlank()) {
      return Optional.empty();
    }
    if (Naming.names(by, request.reference().value())) {
      throw BadInput.at(field, Reason.of("input.earlier-itself"));
    }
    List<Ours> all = all(request, person);
    List<Ours> exact = all.stream().filter(kept -> means(by.strip(), kept.by())).toList();
    List<Ours> found =
        exact.isEmpty() ? all.stream().filter(kept -> Naming.names(by, kept.by())).toList() : exact;
    if (found.size() > 1 || (chosen && found.isEmpty())) {
      throw BadInput.at(field, Reason.of("input.earlier-which"));
    }
    return found.stream().findFirst();
  }

  /**
   * A preservation of ours.
   *
   * @param held what it holds; empty while its authority has not reported
   */
  private record Ours(String by, Optional<PreservedData> held) {}

  private List<Ours> all(Request request, Person person) {
    return Stream.concat(
            requests.preservedBefore(request, person).stream()
                .map(kept -> new Ours(kept.by(), Optional.of(kept))),
            requests.toBePreserved(request, person).stream()
                .map(measure -> new Ours(measure.matter().toString(), Optional.empty())))
        .toList();
  }

  private static BadInput whichOne() {
    return BadInput.at("known", Reason.of("input.earlier-which"));
  }

  /** Whether a reference is that of a file or matter, or of something in it. */
  private static boolean means(String whole, String reference) {
    return reference.equals(whole) || reference.startsWith(whole + "/");
  }

  private void link(Reference file, Ours kept, Person person) {
    String[] parts = kept.by().split("/", 2);
    Reference other = Reference.of(parts[0]);
    Files.Two both = files.forChange(file, other, person.actor());
    FollowUps.of(requests.of(both.one())).follows(kept.by(), kept.held().orElse(null));
    Filing.of(requests.of(both.other())).followed(file, Integer.parseInt(parts[1]));
  }

  private static void elsewhere(RequestPen pen, EarlierLinkChange said) {
    Filing filing = Filing.of(pen);
    if (said.to() == null || said.to().isBlank()) {
      throw BadInput.at("to", Reason.of("input.earlier-which"));
    }
    if (said.held() == null) {
      throw BadInput.at("held", Reason.of("input.held"));
    }
    Optional<Holding> holding = said.held().holding();
    if (holding.isEmpty()) {
      filing.linked(said.to().strip());
    } else if (said.since() == null) {
      throw BadInput.at("since", Reason.of("input.held-since"));
    } else {
      requireElsewhere(pen, said.to(), holding.get());
      filing.linked(said.to().strip(), holding.get(), said.since().at());
    }
  }

  /** A file of ours preserves data by a measure that we know of, or it preserves none. */
  private static void requireElsewhere(RequestPen pen, String to, Holding holding) {
    boolean ours = !Naming.numbers(to, pen.request().reference().state()).isEmpty();
    if (ours && holding == Holding.PRESERVATION) {
      throw BadInput.at("to", EarlierFiles.NO_FILE_OF_THEIRS);
    }
  }
}
