package org.rogatory.web;

import java.util.List;
import org.rogatory.web.Fields.FieldProblem;
import org.springframework.http.HttpStatus;

/**
 * What the program refuses to do, in words for the page.
 *
 * @param status the answer's status
 * @param problems what is wrong and what to do, field by field where it concerns one
 */
public record Rejection(HttpStatus status, List<FieldProblem> problems) {

  public Rejection {
    problems = List.copyOf(problems);
  }

  /** One sentence for the whole page. */
  public static Rejection of(HttpStatus status, String text) {
    return new Rejection(status, List.of(new FieldProblem("", text)));
  }

  /** What was typed, with what is wrong with it. */
  Fields at(Fields typed) {
    Fields wrong = typed;
    for (FieldProblem problem : problems) {
      wrong = wrong.wrong(problem.field(), problem.text());
    }
    return wrong;
  }
}
