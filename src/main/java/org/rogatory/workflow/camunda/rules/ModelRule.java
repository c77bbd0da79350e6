package org.rogatory.workflow.camunda.rules;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A rule that each model keeps. */
@FunctionalInterface
interface ModelRule {

  /**
   * What breaks the rule, each as a sentence that names the element.
   *
   * @param file the model's file name
   * @param model what it holds
   */
  Stream<String> broken(String file, BpmnModelInstance model);

  /** The sentence if it is true. */
  static Stream<String> when(boolean broken, String sentence) {
    return broken ? Stream.of(sentence) : Stream.empty();
  }

  /** All sentences together. */
  @SafeVarargs
  static Stream<String> all(Stream<String>... sentences) {
    return Arrays.stream(sentences).flatMap(stream -> stream);
  }
}
