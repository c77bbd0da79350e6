package org.rogatory.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Reason;

/** What was typed in cannot be so; each field is named with the reason. Nothing was changed. */
public class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Reason> fields;

  private BadInput(Map<String, Reason> fields) {
    super("bad input: " + fields.keySet());
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** One field is wrong. */
  public static BadInput at(String field, Reason reason) {
    return new BadInput(Map.of(field, reason));
  }

  /** The fields, named as in the form, with what is wrong with each. */
  public Map<String, Reason> fields() {
    return fields;
  }

  /** Gathers what is wrong, so that all of it is said at once. */
  public static final class Collected {

    private final Map<String, Reason> fields = new LinkedHashMap<>();

    /** Runs what throws {@link IllegalArgumentException} for a bad value. */
    public void check(String field, String key, Runnable reading) {
      try {
        reading.run();
      } catch (IllegalArgumentException e) {
        fields.put(field, Reason.of(key));
      }
    }

    /** A value must be there. */
    public void need(String field, @Nullable String value, String key) {
      if (value == null) {
        fields.put(field, Reason.of(key));
      }
    }

    public void add(String field, Reason reason) {
      fields.put(field, reason);
    }

    /** Runs what throws {@link BadInput}, and gathers what that says. */
    public void gather(Runnable check) {
      try {
        check.run();
      } catch (BadInput bad) {
        fields.putAll(bad.fields);
      }
    }

    /** The fields so far, with what is wrong with each. */
    public Map<String, Reason> fields() {
      return Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public void complain() {
      if (!fields.isEmpty()) {
        throw all();
      }
    }

    /** All that was gathered, to be thrown. */
    public BadInput all() {
      return new BadInput(fields);
    }
  }
}
