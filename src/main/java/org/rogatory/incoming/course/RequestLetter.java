package org.rogatory.incoming.course;

import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Violation;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composer;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.Background;
import org.rogatory.letters.saying.Composition;

/** A letter of a request's file: the same as a {@link Composer}, told of the request. */
public interface RequestLetter extends Composer {

  /** Where requests are found. */
  Requests requests();

  @Override
  default FileKind fileKind() {
    return RequestKind.INCOMING_REQUEST;
  }

  /** The letter, see {@link Composer#compose}. */
  Optional<Composition> compose(Request request, Matter matter);

  /** Who proposed what it carries, see {@link Composer#proposer}. */
  default Optional<String> proposer(Request request, Matter matter) {
    return Optional.empty();
  }

  /** What to look at again, see {@link Composer#warnings}. */
  default List<Violation> warnings(Request request, Matter matter, String text) {
    return List.of();
  }

  /** What the approver reads of the file, see {@link Composer#background}. */
  default List<Background> background(Request request, Matter matter) {
    return List.of();
  }

  /** It is issued, see {@link Composer#issued}. */
  default void issued(RequestPen pen, Letter letter) {}

  /** Whether it is owed, see {@link Composer#isOwed(File, Matter)}. */
  default boolean isOwed(Request request, Matter matter) {
    return isOwed();
  }

  /** It is approved, see {@link Composer#approved}. */
  default void approved(RequestPen pen, Letter letter) {}

  /** It was sent back, see {@link Composer#sentBack}. */
  default void sentBack(RequestPen pen, Letter letter, String remarks) {}

  /** It was sent, see {@link Composer#sent}. */
  default void sent(RequestPen pen, Letter letter) {}

  /** It turns out that it was sent, see {@link Composer#foundSent}. */
  default void foundSent(RequestPen pen, Letter letter) {}

  /** It was given up, see {@link Composer#givenUp}. */
  default void givenUp(RequestPen pen, Matter matter) {}

  @Override
  default Optional<Composition> compose(File file, Matter matter) {
    return compose(requests().get(file.reference()), matter);
  }

  @Override
  default Optional<String> proposer(File file, Matter matter) {
    return proposer(requests().get(file.reference()), matter);
  }

  @Override
  default boolean isOwed(File file, Matter matter) {
    return isOwed(requests().get(file.reference()), matter);
  }

  @Override
  default List<Violation> warnings(File file, Matter matter, String text) {
    return warnings(requests().get(file.reference()), matter, text);
  }

  @Override
  default List<Background> background(File file, Matter matter) {
    return background(requests().get(file.reference()), matter);
  }

  @Override
  default void issued(Pen pen, Letter letter) {
    issued(requests().of(pen), letter);
  }

  @Override
  default void approved(Pen pen, Letter letter) {
    approved(requests().of(pen), letter);
  }

  @Override
  default void sentBack(Pen pen, Letter letter, String remarks) {
    sentBack(requests().of(pen), letter, remarks);
  }

  @Override
  default void sent(Pen pen, Letter letter) {
    sent(requests().of(pen), letter);
  }

  @Override
  default void foundSent(Pen pen, Letter letter) {
    foundSent(requests().of(pen), letter);
  }

  @Override
  default void givenUp(Pen pen, Matter matter) {
    givenUp(requests().of(pen), matter);
  }
}
