package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rogatory.workflow.ProcessName;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * After the stories of a diagram, each of its nodes must have been visited in them. Says nothing
 * where only some of the stories were told.
 */
class EveryNode implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(EveryNode.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    context.getStore(HERE).put("told", new AtomicInteger());
    context.getStore(HERE).put("since", new Date());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    context.getStore(HERE).get("told", AtomicInteger.class).incrementAndGet();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    int told = context.getStore(HERE).get("told", AtomicInteger.class).get();
    if (told == stories(context.getRequiredTestClass())) {
      Date since = context.getStore(HERE).get("since", Date.class);
      Set<String> visited =
          visits(context).stream()
              .filter(visit -> !visit.getStartTime().before(since))
              .map(HistoricActivityInstance::getActivityId)
              .collect(Collectors.toSet());
      assertThat(missed(nodes(context), visited)).as("nodes that no story visits").isEmpty();
    }
  }

  /** The nodes that nobody has visited, in alphabetical order. */
  static SortedSet<String> missed(Collection<String> nodes, Set<String> visited) {
    SortedSet<String> missed = new TreeSet<>(nodes);
    missed.removeAll(visited);
    return missed;
  }

  private static Collection<HistoricActivityInstance> visits(ExtensionContext context) {
    return bean(context, HistoryService.class)
        .createHistoricActivityInstanceQuery()
        .processDefinitionId(model(context))
        .list();
  }

  private static Collection<String> nodes(ExtensionContext context) {
    return bean(context, RepositoryService.class)
        .getBpmnModelInstance(model(context))
        .getModelElementsByType(FlowNode.class)
        .stream()
        .filter(node -> !(node instanceof SubProcess sub && sub.triggeredByEvent()))
        .map(FlowNode::getId)
        .toList();
  }

  private static String model(ExtensionContext context) {
    return bean(context, Models.class).newest(process(context.getRequiredTestClass()));
  }

  /** {@code StatusEnquiryStoryTest} tells of {@code status-enquiry}. */
  static ProcessName process(Class<?> stories) {
    String name = stories.getSimpleName().replace("StoryTest", "");
    String id = name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return OurProcesses.KNOWN.find(id).orElseThrow();
  }

  private static long stories(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .count();
  }

  private static <T> T bean(ExtensionContext context, Class<T> type) {
    ApplicationContext application = SpringExtension.getApplicationContext(context);
    return application.getBean(type);
  }
}
