package org.rogatory.api;

import static org.rogatory.convention.Unreadable.orText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.inbox.TaskRow;
import org.rogatory.inbox.TaskSubjects;
import org.rogatory.web.once.AboutFile;

/**
 * A task as programs read it.
 *
 * @param id identifies it for claim, release and complete
 * @param step the name of its step
 * @param form where the description of what {@code complete} takes is to be found
 * @param matter what it is about
 * @param about which thing on that matter, such as the kind of the letter that is to be sent
 * @param sentBack whether somebody sent that back to be done again
 * @param counterpart the State on the other side of the file, ISO 3166-1 alpha-2
 * @param measure the kind of measure, where it is about one
 * @param measureNumber its number in the request, from 1
 * @param due the next date of the file or measure
 * @param provisions what the law asks here; only where one task is read
 */
public record TaskJson(
    String id,
    String step,
    String form,
    String reference,
    String matter,
    @Nullable String about,
    boolean sentBack,
    String counterpart,
    @Nullable String measure,
    @Nullable Integer measureNumber,
    boolean urgent,
    @Nullable LocalDate due,
    Instant since,
    String role,
    @Nullable String assignee,
    @Nullable List<String> provisions)
    implements AboutFile {

  static TaskJson of(TaskRow row, TaskSubjects.Read about, @Nullable List<Provision> law) {
    return new TaskJson(
        row.task(),
        row.step(),
        "/v3/api-docs#/components/schemas/" + TaskForms.schema(row.step()),
        orText(() -> row.reference().value()),
        orText(() -> row.matter().toString()),
        about.of(row).map(Worded::id).orElse(null),
        about.isSentBack(row),
        row.counterpart(),
        Unreadable.or(() -> row.assistance().map(Assistance::id).orElse(null), Unreadable::text),
        Unreadable.find(() -> row.assistance().map(kind -> row.matter().number()))
            .flatMap(Function.identity())
            .orElse(null),
        row.isUrgent(),
        row.due().orElse(null),
        row.since(),
        orText(() -> row.role().id()),
        row.assignee().orElse(null),
        law == null ? null : law.stream().map(Provision::toString).toList());
  }
}
