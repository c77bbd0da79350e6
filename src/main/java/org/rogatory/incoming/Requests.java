package org.rogatory.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.LockedRows;
import org.rogatory.casefile.Pen;
import org.rogatory.casefile.TheirReference;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Unreadable;
import org.rogatory.incoming.asked.PreservedData;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All requests that other States sent us. */
@Component
public class Requests {

  private final RequestRows rows;
  private final LockedRows locked;
  private final Files files;
  private final Rules rules;
  private final FileAccess access;

  Requests(RequestRows rows, LockedRows locked, Files files, Rules rules, FileAccess access) {
    this.rows = rows;
    this.locked = locked;
    this.files = files;
    this.rules = rules;
    this.access = access;
  }

  /**
   * All that can happen to the request of the file that the pen writes. What the transaction read
   * of it before it had the lock is read anew.
   *
   * @throws UnknownFile where that file holds no request
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public RequestPen of(Pen pen) {
    Reference reference = pen.file().reference();
    Request request =
        locked
            .fresh(Request.class, reference)
            .orElseThrow(() -> new UnknownFile(reference.value()));
    return new RequestPen(request, rules, pen);
  }

  /**
   * Locks the request's file, see {@link Files#forChange}, and says what can happen to it.
   *
   * @throws UnknownFile where there is none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public RequestPen forChange(Reference reference, Actor actor) {
    return of(files.forChange(reference, actor));
  }

  /** The file, for reading. */
  @Transactional(readOnly = true)
  public Optional<Request> find(Reference reference) {
    return locked.current(Request.class, reference);
  }

  /**
   * The file, for reading.
   *
   * @throws UnknownFile where there is none
   */
  @Transactional(readOnly = true)
  public Request get(Reference reference) {
    return find(reference).orElseThrow(() -> new UnknownFile(reference.value()));
  }

  /** The requests among these files, in no order. */
  @Transactional(readOnly = true)
  public List<Request> among(List<Reference> files) {
    return files.isEmpty()
        ? List.of()
        : rows.findAll(files.stream().map(Reference::value).toList());
  }

  /**
   * The file with all its parts, for what is shown after the transaction.
   *
   * @throws UnknownFile where there is none
   */
  @ReadsOneSnapshot
  public Request whole(Reference reference) {
    return get(reference).whole();
  }

  /**
   * The file, for a person who may see it.
   *
   * @throws UnknownFile where there is none, the person may not see it, or the text is no reference
   */
  @Transactional(readOnly = true)
  public Request get(String asked, Person reader) {
    return Reference.parse(asked)
        .flatMap(reference -> findVisible(reference, reader))
        .orElseThrow(() -> new UnknownFile(asked));
  }

  /** The file, where there is one that the person may see. */
  @Transactional(readOnly = true)
  public Optional<Request> findVisible(Reference reference, Person reader) {
    return access.maySee(reference, reader) ? find(reference) : Optional.empty();
  }

  /** Known files of the same State under the same reference of the sender, in any spelling. */
  @Transactional(readOnly = true)
  public List<Request> findSame(String state, String sendersReference) {
    String folded = TheirReference.folded(sendersReference);
    return folded == null ? List.of() : rows.findSame(state, folded);
  }

  /** The open files of a State, in the order of their references. */
  @Transactional(readOnly = true)
  public List<Reference> open(String state) {
    return rows.findOpen(state).stream().map(Reference::of).toList();
  }

  /** Those of them that rest on another treaty, 40(7). */
  @Transactional(readOnly = true)
  public List<Reference> openOnTreaty(String state) {
    return rows.findOpenOnTreaty(state).stream().map(Reference::of).toList();
  }

  /**
   * What other files of the same State preserve, as far as the person may see them: to it a request
   * may be linked, 42(8).
   */
  @Transactional(readOnly = true)
  public List<PreservedData> preservedBefore(Request request, Person reader) {
    return rows.findPreserving(request.requestingState(), request.reference().value()).stream()
        .filter(measure -> access.maySee(measure.request().reference(), reader))
        .flatMap(
            measure ->
                Preservations.of(measure.request()).stream().filter(kept -> is(kept, measure)))
        .toList();
  }

  /**
   * The measures by which other files of the same State are to preserve data, with an authority
   * that has not reported, as far as the person may see them: a request may be for these data too.
   */
  @Transactional(readOnly = true)
  public List<Measure> toBePreserved(Request request, Person reader) {
    return rows.findToBePreserving(request.requestingState(), request.reference().value()).stream()
        .filter(measure -> access.maySee(measure.request().reference(), reader))
        .toList();
  }

  /** The other requests that are linked as those for the data that this one preserves. */
  @Transactional(readOnly = true)
  public List<Reference> followedBy(Request request) {
    Set<String> own =
        request.measures().stream()
            .map(measure -> measure.matter().toString())
            .collect(Collectors.toSet());
    return rows.findFollowing(own, request.requestingState(), request.reference().value()).stream()
        .filter(
            other ->
                other.formalities().earlier().stream()
                    .anyMatch(link -> link.isOurs() && link.stands() && own.contains(link.to())))
        .map(Request::reference)
        .toList();
  }

  /**
   * The measures by which other files that are not restricted preserve data for its State, or are
   * to preserve them.
   */
  @Transactional(readOnly = true)
  public List<String> preservingFor(Request request) {
    String state = request.requestingState();
    String own = request.reference().value();
    return Stream.concat(
            rows.findPreserving(state, own).stream()
                .filter(measure -> measure.execution().isHeld()),
            rows.findToBePreserving(state, own).stream())
        .filter(measure -> !access.isRestricted(measure.request().reference()))
        .map(measure -> measure.matter().toString())
        .toList();
  }

  /**
   * The open requests of the same State that name a preservation, and of which nobody has said
   * whether they seek its data, 42(8).
   */
  @Transactional(readOnly = true)
  public List<Request> naming(Measure preservation) {
    Request kept = preservation.request();
    return rows.findOpen(kept.requestingState()).stream()
        .map(Reference::of)
        .filter(reference -> !reference.equals(kept.reference()))
        .flatMap(reference -> find(reference).stream())
        .filter(open -> Preservations.isUnanswered(open, preservation.matter().toString()))
        .toList();
  }

  /** The requests that follow a preservation, as long as what keeps it waiting can change. */
  @Transactional(readOnly = true)
  public List<Reference> followers() {
    return rows.findFollowers().stream().map(Reference::of).toList();
  }

  /**
   * What is held for a request, with all other requests that follow the same preservations, and the
   * files of these, 42(8).
   */
  @Transactional(readOnly = true, noRollbackFor = Unreadable.class)
  public List<PreservedData> held(Request request) {
    return Preservations.of(request, others(request));
  }

  /** The measures, also of other files, that ask for the data that this one preserves, 42(8). */
  @Transactional(readOnly = true)
  public List<Measure> askingFor(Measure preservation) {
    Request request = preservation.request();
    return Preservations.asking(request, preservation, others(request));
  }

  /**
   * Whether a request asks for what a measure preserves, or names it and nobody has said whether it
   * does, 42(8).
   */
  @Transactional(readOnly = true)
  public boolean isAskedFor(Measure preservation) {
    return !askingFor(preservation).isEmpty() || !naming(preservation).isEmpty();
  }

  /**
   * The requests in other files for what a measure preserves, decided or not, and those that name
   * it, as far as the person may see them.
   */
  @Transactional(readOnly = true)
  public List<Reference> seeking(Matter measure, Person reader) {
    Request kept = get(measure.file());
    Measure preservation = kept.measure(measure.number());
    return Stream.concat(
            Preservations.seeking(preservation, others(kept)).stream(),
            naming(preservation).stream())
        .map(Request::reference)
        .filter(file -> !file.equals(kept.reference()) && access.maySee(file, reader))
        .distinct()
        .toList();
  }

  private List<Request> others(Request request) {
    String own = request.reference().value();
    List<Request> others =
        new ArrayList<>(
            rows.findFollowing(Preservations.names(request), request.requestingState(), own));
    request.formalities().earlier().stream()
        .flatMap(link -> Reference.parse(link.to().replaceAll("/.*", "")).stream())
        .filter(reference -> !reference.value().equals(own))
        .flatMap(reference -> find(reference).stream())
        .filter(
            other ->
                other.requestingState().equals(request.requestingState())
                    || isLinked(request, other))
        .forEach(others::add);
    return others.stream().distinct().toList();
  }

  /** A link that a person made holds what it holds, whichever State turns out to have written. */
  private static boolean isLinked(Request request, Request other) {
    return request.formalities().earlier().stream()
        .anyMatch(link -> link.isOurs() && link.to().startsWith(other.reference().value() + "/"));
  }

  private static boolean is(PreservedData kept, Measure measure) {
    return kept.by().equals(measure.matter().toString());
  }

  public RequestPen begin(Request request, Actor actor) {
    Pen pen = files.begin(request.file(), actor);
    locked.begin(Request.class, request, request.reference());
    return new RequestPen(request, rules, pen);
  }
}
