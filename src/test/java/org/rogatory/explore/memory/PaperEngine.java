package org.rogatory.explore.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rogatory.explore.memory.Model.Kind;
import org.rogatory.explore.memory.Model.Node;
import org.rogatory.explore.memory.Walking.Run;
import org.rogatory.explore.memory.Walking.Scope;
import org.rogatory.explore.memory.Walking.Token;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.CalledMatters;
import org.rogatory.workflow.Halted;
import org.rogatory.workflow.Message;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.ProcessName;
import org.rogatory.workflow.ProcessStep;
import org.rogatory.workflow.ProgramStep;
import org.rogatory.workflow.StepFailed;
import org.rogatory.workflow.StepNotWaiting;
import org.rogatory.workflow.Workflow;

/**
 * Walks the models as the engine does, node by node, with all that our models are made of. That it
 * stands where the real engine stands is held by the histories that are told to both.
 */
final class PaperEngine implements Workflow {

  private final Map<String, Model> models;
  private final Supplier<Map<String, ProgramStep>> steps;
  private final Supplier<Map<String, CalledMatters>> lists;
  private final Walking walking = new Walking();

  PaperEngine(
      Map<String, Model> models,
      Supplier<Map<String, ProgramStep>> steps,
      Supplier<Map<String, CalledMatters>> lists) {
    this.models = models;
    this.steps = steps;
    this.lists = lists;
  }

  /** Where everything stands, to be taken back. */
  Walking walking() {
    return walking;
  }

  void clear() {
    walking.runs.clear();
    walking.jobs.clear();
    walking.tasks = 0;
  }

  /** Whether a step of the program waits. */
  boolean hasJob() {
    return !walking.jobs.isEmpty();
  }

  /** The name of the step of the program that is next. */
  String nextJob() {
    Token next = walking.jobs.get(0);
    return next.node.id() + " of " + next.scope.run.matter;
  }

  /** The program takes its next step. */
  void takeJob() {
    Token token = walking.jobs.remove(0);
    Run run = token.scope.run;
    String outcome = steps.get().get(token.node.id()).run(run.matter).orElse("");
    check(run.model, token.node.id(), outcome);
    run.outcome = outcome;
    if (token.isStanding()) {
      leave(token);
    }
  }

  private static void check(Model model, String node, String outcome) {
    SortedSet<String> known = model.outcomes(node);
    if (!known.isEmpty() && !known.contains(outcome)) {
      throw new IllegalArgumentException(node + " ended with " + outcome + ", known: " + known);
    }
  }

  @Override
  public void start(ProcessName process, Matter matter) {
    if (isUnderWay(process, matter)) {
      throw new IllegalStateException(
          "process " + process.id() + " of " + matter + " is under way");
    }
    begin(process.id(), matter, null);
  }

  @Override
  public boolean isUnderWay(ProcessName process, Matter matter) {
    return walking.runs.stream()
        .anyMatch(run -> run.model.id().equals(process.id()) && run.matter.equals(matter));
  }

  private Run begin(String process, Matter matter, Token caller) {
    Run run = new Run(models.get(process), matter, caller);
    walking.runs.add(run);
    if (caller != null) {
      caller.called.add(run);
    }
    run.scope = new Scope(run, null, null);
    enter(run.scope, run.model.start(null));
    return run;
  }

  private void enter(Scope scope, Node node) {
    switch (node.kind()) {
      case START, EVENT_START -> go(scope, node);
      case END -> endIfEmpty(scope);
      case TERMINATE -> {
        List.copyOf(scope.tokens).forEach(this::kill);
        endIfEmpty(scope);
      }
      case CHOICE -> choose(scope, node);
      case SERVICE -> walking.jobs.add(stand(scope, node));
      case CALL -> call(stand(scope, node));
      case SUB -> {
        Token token = stand(scope, node);
        token.inner = new Scope(scope.run, node.id(), token);
        enter(token.inner, scope.run.model.start(node.id()));
      }
      default -> stand(scope, node);
    }
  }

  private Token stand(Scope scope, Node node) {
    Token token = new Token(node.id() + "#" + (++walking.tasks), scope, node);
    scope.tokens.add(token);
    return token;
  }

  private void go(Scope scope, Node node) {
    if (node.flows().isEmpty()) {
      endIfEmpty(scope);
    }
    node.flows().forEach(flow -> enter(scope, scope.run.model.node(flow.to())));
  }

  private void choose(Scope scope, Node node) {
    String to =
        node.flows().stream()
            .filter(flow -> flow.outcome() == null || flow.outcome().equals(scope.run.outcome))
            .map(Model.Flow::to)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException(node.id() + " knows no " + scope.run.outcome));
    enter(scope, scope.run.model.node(to));
  }

  private void call(Token token) {
    Matter matter = token.scope.run.matter;
    List<Matter> matters =
        token.node.list() == null ? List.of(matter) : listed(token.node.list(), token.scope.run);
    matters.forEach(each -> begin(token.node.called(), each, token));
    if (matters.isEmpty()) {
      leave(token);
    }
  }

  private List<Matter> listed(String name, Run calling) {
    CalledMatters list = lists.get().get(name);
    return list.of(calling.matter.file()).stream()
        .filter(matter -> !list.leavesOutCalled() || !isCalled(calling, matter))
        .toList();
  }

  private boolean isCalled(Run calling, Matter matter) {
    return walking.runs.stream()
        .filter(run -> run.caller != null && run.caller.scope.run == calling)
        .anyMatch(run -> run.matter.equals(matter));
  }

  private void leave(Token token) {
    token.scope.tokens.remove(token);
    go(token.scope, token.node);
  }

  private void endIfEmpty(Scope scope) {
    if (!scope.tokens.isEmpty()) {
      return;
    }
    if (scope.holder != null) {
      leave(scope.holder);
      return;
    }
    Run run = scope.run;
    walking.runs.remove(run);
    if (run.caller != null) {
      run.caller.called.remove(run);
      run.caller.scope.run.outcome = run.outcome;
      if (run.caller.called.isEmpty()) {
        leave(run.caller);
      }
    }
  }

  private void kill(Token token) {
    token.scope.tokens.remove(token);
    walking.jobs.remove(token);
    List.copyOf(token.called).forEach(this::kill);
    if (token.inner != null) {
      List.copyOf(token.inner.tokens).forEach(this::kill);
    }
  }

  private void kill(Run run) {
    List.copyOf(run.scope.tokens).forEach(this::kill);
    walking.runs.remove(run);
  }

  @Override
  public boolean tell(Message message, Matter matter) {
    List<Runnable> waiting = new ArrayList<>();
    for (Run run : walking.runs) {
      if (run.matter.equals(matter)) {
        scopes(run).forEach(scope -> waiting.addAll(waiting(scope, message.id())));
      }
    }
    if (waiting.size() > 1) {
      throw new IllegalStateException(
          waiting.size() + " processes of " + matter + " wait for " + message.id());
    }
    waiting.forEach(Runnable::run);
    return !waiting.isEmpty();
  }

  private static Stream<Scope> scopes(Run run) {
    return below(run.scope);
  }

  private static Stream<Scope> below(Scope scope) {
    return Stream.concat(
        Stream.of(scope),
        scope.tokens.stream().filter(t -> t.inner != null).flatMap(t -> below(t.inner)));
  }

  private List<Runnable> waiting(Scope scope, String message) {
    List<Runnable> waiting = new ArrayList<>();
    Model model = scope.run.model;
    for (Token token : scope.tokens) {
      if (token.node.kind() == Kind.CATCH && message.equals(token.node.message())) {
        waiting.add(() -> leave(token));
      }
      if (token.node.kind() == Kind.EVENTS) {
        token.node.flows().stream()
            .map(flow -> model.node(flow.to()))
            .filter(event -> message.equals(event.message()))
            .forEach(event -> waiting.add(() -> goOn(token, event, true)));
      }
      model.attachedTo(token.node.id()).stream()
          .filter(event -> message.equals(event.message()))
          .forEach(event -> waiting.add(() -> goOn(token, event, event.interrupts())));
    }
    for (String sub : scope.armed) {
      Node start = model.start(sub);
      if (message.equals(start.message())) {
        waiting.add(() -> interrupt(scope, model.node(sub), start));
      }
    }
    return waiting;
  }

  private void goOn(Token token, Node event, boolean interrupts) {
    if (interrupts) {
      kill(token);
    }
    go(token.scope, event);
  }

  private void interrupt(Scope scope, Node sub, Node start) {
    if (start.interrupts()) {
      List.copyOf(scope.tokens).forEach(this::kill);
      scope.armed.clear();
    }
    Token token = stand(scope, sub);
    token.inner = new Scope(scope.run, sub.id(), token);
    enter(token.inner, start);
  }

  @Override
  public void complete(String task, String outcome) {
    Token token =
        tokens()
            .filter(each -> each.node.kind() == Kind.USER && each.id.equals(task))
            .findFirst()
            .orElseThrow(() -> new StepNotWaiting(task));
    check(token.scope.run.model, token.node.id(), outcome);
    token.scope.run.outcome = outcome;
    leave(token);
  }

  private Stream<Token> tokens() {
    return walking.runs.stream()
        .flatMap(PaperEngine::scopes)
        .flatMap(scope -> scope.tokens.stream());
  }

  /** The steps of people that wait. */
  List<Waiting> people() {
    return tokens()
        .filter(token -> token.node.kind() == Kind.USER)
        .map(token -> new Waiting(token.id, token.node.id(), token.scope.run.matter))
        .toList();
  }

  /** A step of a person that waits. */
  record Waiting(String task, String step, Matter matter) {}

  @Override
  public boolean waits(String task) {
    return people().stream().anyMatch(waiting -> waiting.task().equals(task));
  }

  @Override
  public boolean cancel(ProcessName process, Matter matter, String reason) {
    List<Run> these =
        walking.runs.stream()
            .filter(run -> run.caller == null)
            .filter(run -> run.model.id().equals(process.id()) && run.matter.equals(matter))
            .toList();
    these.forEach(this::kill);
    return !these.isEmpty();
  }

  @Override
  public boolean retry(String failure) {
    return false;
  }

  @Override
  public List<Halted> halted(Reference file, List<PositionTaken> positions) {
    return List.of();
  }

  @Override
  public List<PositionTaken> where(Reference file) {
    return tokens()
        .filter(token -> token.scope.run.matter.file().equals(file))
        .flatMap(token -> waitsFor(token).map(what -> position(token, what)).stream())
        .toList();
  }

  private static Optional<PositionTaken.WaitsFor> waitsFor(Token token) {
    return switch (token.node.kind()) {
      case USER -> Optional.of(PositionTaken.WaitsFor.PERSON);
      case SERVICE -> Optional.of(PositionTaken.WaitsFor.PROGRAM);
      case CATCH, EVENTS -> Optional.of(PositionTaken.WaitsFor.MESSAGE);
      default -> Optional.empty();
    };
  }

  private static PositionTaken position(Token token, PositionTaken.WaitsFor what) {
    Run run = token.scope.run;
    Place place = new Place(run.model.id(), run.model.id(), token.node.id(), run.matter);
    return new PositionTaken(token.id, place, what, Instant.EPOCH);
  }

  @Override
  public List<StepFailed> failures(Reference file) {
    return List.of();
  }

  @Override
  public SortedSet<Reference> underWay() {
    SortedSet<Reference> files = new TreeSet<>();
    walking.runs.forEach(run -> files.add(run.matter.file()));
    return files;
  }

  @Override
  public List<ProcessStep> steps() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String newestModel(ProcessName process) {
    return process.id();
  }

  @Override
  public String model(String model) {
    throw new UnsupportedOperationException();
  }
}
