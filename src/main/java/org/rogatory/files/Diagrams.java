package org.rogatory.files;

import java.time.Duration;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.web.Texts;
import org.rogatory.workflow.Workflow;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The processes' models with their diagrams, with names in the language of the page. */
@Controller
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class Diagrams {

  private final Workflow workflow;
  private final Texts texts;

  Diagrams(Workflow workflow, Texts texts) {
    this.workflow = workflow;
    this.texts = texts;
  }

  /** A version of a model; it never changes, so browsers keep it, one for each language. */
  @GetMapping("/diagrams/{model}")
  ResponseEntity<String> diagram(@PathVariable String model) {
    String named = new NamedModel(xml(model)).in(texts);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_XML)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
        .body(named);
  }

  private String xml(String model) {
    try {
      return workflow.model(model);
    } catch (IllegalArgumentException unknown) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such model", unknown);
    }
  }
}
