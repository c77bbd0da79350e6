package org.rogatory.api;

import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * Where in a body something is wrong, written as the names of fields are: {@code measures[0].x}.
 */
final class JsonPath {

  private JsonPath() {}

  static String of(JsonMappingException wrong) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : wrong.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
