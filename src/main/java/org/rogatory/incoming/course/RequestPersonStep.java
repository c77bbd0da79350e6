package org.rogatory.incoming.course;

import java.util.List;
import java.util.Set;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Matter;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Typed;

/**
 * A step that a person takes on a request: it is shown the request that the file holds, and does
 * one of the verbs of requests.
 *
 * @param <F> what the person says
 */
public abstract class RequestPersonStep<F extends Record> implements PersonStep<F> {

  private final Requests requests;

  protected RequestPersonStep(Requests requests) {
    this.requests = requests;
  }

  @Override
  public final List<Provision> law(File file, Matter matter) {
    return law(of(file), matter);
  }

  @Override
  public final Set<String> barred(File file, Matter matter) {
    return barred(of(file), matter);
  }

  @Override
  public final F begin(File file, Matter matter) {
    return begin(of(file), matter);
  }

  /** With the whole request, because the page is made after the transaction. */
  @Override
  public final Object show(File file, Matter matter, Typed typed) {
    return show(of(file).whole(), matter, typed);
  }

  @Override
  public final String take(Pen pen, Matter matter, F said) {
    return take(requests.of(pen), matter, said);
  }

  private Request of(File file) {
    return requests.get(file.reference());
  }

  /** Who may not take it, see {@link PersonStep#barred(File, Matter)}. */
  protected Set<String> barred(Request request, Matter matter) {
    return Set.of();
  }

  /** The provisions that the page shows beside the form. */
  protected abstract List<Provision> law(Request request, Matter matter);

  /** What the form holds when the step is opened for the first time. */
  protected abstract F begin(Request request, Matter matter);

  /** What the page shows besides the form. */
  protected abstract Object show(Request request, Matter matter, Typed typed);

  /**
   * Takes the step.
   *
   * @return the outcome word that the process reads
   */
  protected abstract String take(RequestPen pen, Matter matter, F said);
}
