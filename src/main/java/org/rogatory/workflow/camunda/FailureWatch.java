package org.rogatory.workflow.camunda;

import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.rogatory.workflow.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Announces that a step of the program has failed for good, and that the failure is over; one clear
 * line in the log for each. The failure has the id of its job.
 */
class FailureWatch extends DefaultIncidentHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FailureWatch.class);

  private final Announcements announcements;

  FailureWatch(Announcements announcements) {
    super(Incident.FAILED_JOB_HANDLER_TYPE);
    this.announcements = announcements;
  }

  @Override
  public Incident handleIncident(IncidentContext context, @Nullable String message) {
    if (context.getExecutionId() != null) {
      Place place =
          place(
              context.getProcessDefinitionId(), context.getActivityId(), context.getExecutionId());
      String cause = Objects.requireNonNullElse(message, "");
      LOG.error("step {} of {} has failed: {}", place.node(), place.matter(), cause);
      announcements.failed(context.getConfiguration(), place, cause);
    }
    return super.handleIncident(context, message);
  }

  @Override
  protected void removeIncident(IncidentContext context, boolean resolved) {
    for (Incident incident :
        Context.getCommandContext()
            .getIncidentManager()
            .findIncidentByConfiguration(context.getConfiguration())) {
      if (incident.getExecutionId() != null) {
        Place place =
            place(
                incident.getProcessDefinitionId(),
                incident.getActivityId(),
                incident.getExecutionId());
        LOG.info("step {} of {} has failed no more", place.node(), place.matter());
        announcements.recovered(incident.getConfiguration(), place);
      }
      end((IncidentEntity) incident, resolved);
    }
  }

  private static void end(IncidentEntity incident, boolean resolved) {
    if (resolved) {
      incident.resolve();
    } else {
      incident.delete();
    }
  }

  private static Place place(String definition, String node, String execution) {
    ExecutionEntity found =
        Context.getCommandContext().getExecutionManager().findExecutionById(execution);
    return Places.of(definition, node, found.getProcessInstanceId());
  }
}
