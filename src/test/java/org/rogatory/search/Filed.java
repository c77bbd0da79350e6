package org.rogatory.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Edited;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Subject;

/** Requests that say something by which they can be found. */
public final class Filed {

  private Filed() {}

  /** A complete request about a person or an account. */
  public static NewRequest about(
      Subject.Kind kind, String name, @Nullable String identifier, @Nullable String location) {
    return saying(
        "subjects",
        List.of(new NewRequest.NewSubject(kind, name, identifier, location, null, null)));
  }

  /** A complete request in which a field says this. */
  public static NewRequest saying(String field, Object said) {
    return Edited.with(Registered.complete(Assistance.STORED_DATA), field, said);
  }

  /** A complete request with this item of its contents. */
  static NewRequest containing(String item, String text) {
    NewRequest request = Registered.complete(Assistance.STORED_DATA);
    Map<String, String> contents = new HashMap<>(request.contents());
    contents.put(item, text);
    return Registered.with(request, contents);
  }

  /** A complete request for a measure that is described so. */
  static NewRequest asking(String description) {
    return saying(
        "measures",
        List.of(
            new NewRequest.NewMeasure(
                Assistance.STORED_DATA, description, null, null, null, null)));
  }
}
