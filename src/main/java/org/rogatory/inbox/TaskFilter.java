package org.rogatory.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.lists.Conditions;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Worded;

/**
 * Which tasks a list is to show; what is null does not restrict it. Its components are the
 * parameters of the list's address.
 *
 * @param counterpart the code of the State on the other side
 * @param measure the kind of measure
 * @param step the name of the step
 * @param urgent only urgent ones and emergencies
 * @param dueBy only those due on or before a day
 * @param assignee only those that this person has claimed
 * @param unassigned only those that nobody has claimed
 * @param forApproval only those that a supervisor alone may take, and that the viewer may: nobody
 *     else has claimed them, and he or she did not make what they approve
 * @param sort by what; the pressing ones first (as it is), or by a column
 * @param reverse the other way round than {@code sort} begins
 */
public record TaskFilter(
    @Nullable String counterpart,
    @Nullable Assistance measure,
    @Nullable String step,
    @Nullable Boolean urgent,
    @Nullable LocalDate dueBy,
    @Nullable String assignee,
    @Nullable Boolean unassigned,
    @Nullable Boolean forApproval,
    @Nullable Sort sort,
    @Nullable Boolean reverse) {

  /** All tasks. */
  public static final TaskFilter ALL =
      new TaskFilter(null, null, null, null, null, null, null, null, null, null);

  private static final String FOR_APPROVAL =
      "item.role = 'SUPERVISOR' and (item.assignee is null or item.assignee = :viewer)"
          + " and position(',' || :viewer || ',' in item.barred) = 0";

  /** What waits for the approval of the viewer. */
  public static TaskFilter toApprove() {
    return new TaskFilter(null, null, null, null, null, null, null, true, null, null);
  }

  /** In which order. */
  public enum Sort implements Worded {
    /** Urgent ones first, then by their next date: so what is overdue stands before what is not. */
    PRESSING,
    REFERENCE,
    STEP,
    STATE,
    MEASURE,
    DUE,
    SINCE,
    HOLDER;

    @Override
    public String group() {
      return "sort";
    }
  }

  /**
   * As conditions of a query, in JPQL and in SQL, that calls the task {@code item} and whoever asks
   * {@code :viewer}.
   */
  Conditions conditions() {
    return new Conditions()
        .and("item.counterpart = :counterpart", "counterpart", counterpart)
        .and("item.assistance = :assistance", "assistance", measure == null ? null : measure.id())
        .and("item.step = :step", "step", step)
        .and("item.assignee = :assignee", "assignee", assignee)
        .and("item.due <= :dueBy", "dueBy", dueBy)
        .andWhere(urgent, "item.urgent = true")
        .andWhere(unassigned, "item.claimed = false")
        .andWhere(forApproval, FOR_APPROVAL);
  }

  /** The order; the pressing ones first where none was chosen. */
  public Sort order() {
    return sort == null ? Sort.PRESSING : sort;
  }

  /** Whether it leaves some tasks out. */
  public boolean isRestricting() {
    return !new TaskFilter(
            counterpart,
            measure,
            step,
            urgent,
            dueBy,
            assignee,
            unassigned,
            forApproval,
            null,
            null)
        .equals(ALL);
  }

  /** Whether the order is turned round. */
  public boolean isReversed() {
    return Boolean.TRUE.equals(reverse);
  }
}
