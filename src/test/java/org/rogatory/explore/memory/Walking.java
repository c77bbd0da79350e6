package org.rogatory.explore.memory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.journal.Matter;

/** Where the processes stand: runs of models, with the nodes at which they wait. */
final class Walking {

  final List<Run> runs = new ArrayList<>();
  final List<Token> jobs = new ArrayList<>();
  int tasks;

  /** A model that is under way for a matter. */
  static final class Run {

    final Model model;
    final Matter matter;
    final Token caller;
    Scope scope;
    String outcome;

    Run(Model model, Matter matter, Token caller) {
      this.model = model;
      this.matter = matter;
      this.caller = caller;
    }
  }

  /** The process itself, or a subprocess that has begun. */
  static final class Scope {

    final Run run;
    final String within;
    final Token holder;
    final List<Token> tokens = new ArrayList<>();
    final Set<String> armed = new LinkedHashSet<>();

    Scope(Run run, String within, Token holder) {
      this.run = run;
      this.within = within;
      this.holder = holder;
      run.model.eventSubs(within).forEach(sub -> armed.add(sub.id()));
    }
  }

  /** Something that waits at a node. */
  static final class Token {

    final String id;
    final Scope scope;
    final Model.Node node;
    final List<Run> called = new ArrayList<>();
    Scope inner;

    Token(String id, Scope scope, Model.Node node) {
      this.id = id;
      this.scope = scope;
      this.node = node;
    }

    boolean isStanding() {
      return scope.tokens.contains(this);
    }
  }
}
