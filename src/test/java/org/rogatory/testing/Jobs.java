package org.rogatory.testing;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.rogatory.journal.Reference;
import org.springframework.boot.test.context.TestComponent;

/**
 * Takes the program's waiting steps where the job executor is off, one after the other and on the
 * test's own thread, until none is left. To be called outside a transaction.
 */
@TestComponent
public class Jobs {

  private static final int ENDLESS = 500;

  private final ManagementService management;
  private final RuntimeService runtime;

  Jobs(ManagementService management, RuntimeService runtime) {
    this.management = management;
    this.runtime = runtime;
  }

  /**
   * Takes the steps of one file, those that they lead to as well. What a step throws goes to the
   * caller, after the engine has counted the failure; so a step that fails is called again as often
   * as it takes to see it fail for good.
   *
   * @return how many steps were taken
   */
  public int run(Reference file) {
    return run(() -> waiting(file));
  }

  /** Takes the steps of all files. */
  public int runAll() {
    return run(() -> management.createJobQuery().messages().executable().list());
  }

  /** Makes a failed step's next try due now, and takes it; what it throws goes to the caller. */
  public int runLate(Reference file) {
    jobs(file).forEach(job -> management.setJobDuedate(job.getId(), null));
    return run(file);
  }

  private int run(Supplier<List<Job>> waiting) {
    int taken = 0;
    for (List<Job> jobs = waiting.get(); !jobs.isEmpty(); jobs = waiting.get()) {
      management.executeJob(jobs.get(0).getId());
      if (++taken > ENDLESS) {
        throw new IllegalStateException("the processes go round in circles");
      }
    }
    return taken;
  }

  private List<Job> waiting(Reference file) {
    return jobs(file)
        .filter(job -> job.getRetries() > 0)
        .filter(job -> job.getDuedate() == null)
        .toList();
  }

  private Stream<Job> jobs(Reference file) {
    Set<String> processes =
        Stream.of(
                processes().processInstanceBusinessKey(file.value()),
                processes().processInstanceBusinessKeyLike(file.value() + "/%"))
            .flatMap(query -> query.list().stream())
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
    return processes.isEmpty()
        ? Stream.of()
        : management.createJobQuery().processInstanceIds(processes).messages().list().stream();
  }

  private ProcessInstanceQuery processes() {
    return runtime.createProcessInstanceQuery();
  }
}
