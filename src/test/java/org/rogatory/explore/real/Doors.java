package org.rogatory.explore.real;

import com.fasterxml.jackson.databind.JsonNode;

/** The ways in that a person or another program has. */
interface Doors {

  /**
   * What came of it.
   *
   * @param status the answer's, of HTTP
   * @param place the address of what was made; null for none
   * @param words what the answer says
   */
  record Answer(int status, String place, String words) {

    /** A page goes on to another one, the API answers well. */
    boolean isDone(boolean page) {
      return page ? status / 100 == 3 : status / 100 == 2;
    }

    boolean isFailure() {
      return status >= 500;
    }
  }

  boolean arePages();

  Answer register(String who, JsonNode said) throws Exception;

  Answer step(String who, String task, JsonNode said) throws Exception;

  Answer arrival(String who, String file, JsonNode said) throws Exception;
}
