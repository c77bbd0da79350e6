package org.rogatory.home;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values are said in policy files. A list or a map that is left out is empty, and a name
 * without a value is left out. A type with a static method {@code of} for a text is read by it.
 */
final class PolicyValues extends SimpleModule {

  private static final long serialVersionUID = 1;

  @Override
  public void setupModule(SetupContext context) {
    context.insertAnnotationIntrospector(new Factories());
    JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    context.configOverride(List.class).setSetterInfo(empty);
    context.configOverride(Set.class).setSetterInfo(empty);
    context.configOverride(Map.class).setSetterInfo(empty.withContentNulls(Nulls.SKIP));
  }

  private static final class Factories extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated of) {
      boolean isFactory =
          of instanceof AnnotatedMethod method
              && method.getName().equals("of")
              && method.getParameterCount() == 1
              && method.getRawParameterType(0) == String.class;
      return isFactory ? JsonCreator.Mode.DELEGATING : null;
    }
  }
}
