package org.rogatory.inbox.many;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rogatory.access.Person;
import org.rogatory.inbox.Desk;
import org.rogatory.inbox.TaskRow;
import org.rogatory.inbox.TaskSubjects;
import org.rogatory.inbox.UnknownTask;
import org.rogatory.web.Fields.FieldProblem;
import org.rogatory.web.Rejections;
import org.rogatory.web.Texts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the same with several tasks, each in a transaction of its own: what cannot be done with one
 * of them, such as when somebody was faster, is said of it and keeps no other.
 */
@Component
class ManyTasks {

  private final Desk desk;
  private final TaskSubjects subjects;
  private final Rejections rejections;
  private final Texts texts;
  private final TransactionTemplate alone;

  ManyTasks(
      Desk desk,
      TaskSubjects subjects,
      Rejections rejections,
      Texts texts,
      PlatformTransactionManager transactions) {
    this.desk = desk;
    this.subjects = subjects;
    this.rejections = rejections;
    this.texts = texts;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** What is done with a task; throws what refuses it. */
  @FunctionalInterface
  interface Act {
    void on(TaskRow task);
  }

  /** Does it with each of the tasks, in this order. */
  List<Outcome> each(List<String> tasks, What what, Person person, Act act) {
    return tasks.stream().distinct().map(task -> one(task, what, person, act)).toList();
  }

  private Outcome one(String task, What what, Person person, Act act) {
    String name = texts.of("many.one-task");
    try {
      TaskRow row = Objects.requireNonNull(alone.execute(status -> desk.get(task, person)));
      name = texts.of("many.task", row.reference(), subjects.of(List.of(row)).step(row));
      alone.executeWithoutResult(status -> act.on(row));
      return new Outcome(name, true, texts.of(what.key() + ".done"));
    } catch (UnknownTask gone) {
      return new Outcome(name, false, texts.of("many.gone"));
    } catch (AccessDeniedException notForThisRole) {
      return new Outcome(name, false, texts.of("many.not-for-you"));
    } catch (RuntimeException error) {
      return new Outcome(name, false, why(error));
    }
  }

  private String why(RuntimeException error) {
    return rejections.find(error).orElseThrow(() -> error).problems().stream()
        .map(FieldProblem::text)
        .collect(Collectors.joining(" "));
  }
}
