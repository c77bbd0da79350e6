package org.rogatory.incoming;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest.NewMeasure;
import org.rogatory.incoming.filing.RegisteredTexts;

/** Corrections for tests: what is registered of a request, with some of it said otherwise. */
public final class Edited {

  /** Whoever sends it looked at whatever changes. */
  public static final Map<String, Boolean> LOOKED = new Looked();

  private Edited() {}

  private static final class Looked extends HashMap<String, Boolean> {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean get(Object change) {
      return true;
    }
  }

  /** The record with other values, by the names of its components: name, value, name, value. */
  public static <R extends Record> R with(R record, Object... changes) {
    try {
      List<Class<?>> types = new ArrayList<>();
      List<Object> values = new ArrayList<>();
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        types.add(component.getType());
        Object value = component.getAccessor().invoke(record);
        for (int i = 0; i < changes.length; i += 2) {
          value = component.getName().equals(changes[i]) ? changes[i + 1] : value;
        }
        values.add(value);
      }
      var constructor = record.getClass().getDeclaredConstructor(types.toArray(Class<?>[]::new));
      @SuppressWarnings("unchecked")
      R edited = (R) constructor.newInstance(values.toArray());
      return edited;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A correction of the request in these fields. */
  public static Correction of(Request request, Object... changes) {
    Correction stands =
        with(RegisteredTexts.asCorrection(request), "reason", "Misread.", "looked", LOOKED);
    return with(stands, changes);
  }

  /** A correction of one of its measures in these fields. */
  public static Correction measure(Request request, int number, Object... changes) {
    Correction stands = of(request);
    List<NewMeasure> measures =
        IntStream.range(0, stands.measures().size())
            .mapToObj(
                at ->
                    at + 1 == number
                        ? with(stands.measures().get(at), changes)
                        : stands.measures().get(at))
            .toList();
    return with(stands, "measures", measures);
  }
}
