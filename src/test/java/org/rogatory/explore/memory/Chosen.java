package org.rogatory.explore.memory;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/**
 * The beans that are needed in memory: all but those of pages, of the API, of lists and storage.
 */
public final class Chosen implements TypeFilter {

  private static final Pattern MODULES =
      Pattern.compile(
          "org\\.rogatory\\.(access|casefile|deadlines|incoming|information|journal|letters|register"
              + "|steps|workflow|web\\.formats)(?!.*\\.(pages|camunda|lists|documents)\\.).*");
  private static final Set<String> ALSO =
      Set.of("org.rogatory.web.Messages", "org.rogatory.web.Texts", "org.rogatory.web.Dates");

  @Override
  public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
    AnnotationMetadata type = reader.getAnnotationMetadata();
    String name = type.getClassName();
    boolean ours = MODULES.matcher(name).matches() || ALSO.contains(name);
    boolean bean =
        type.hasAnnotation(Component.class.getName())
            || type.hasAnnotation(Configuration.class.getName());
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return ours
        && bean
        && !reader.getResource().getDescription().contains("test-classes")
        && !type.hasMetaAnnotation(Controller.class.getName())
        && !Beans.LEFT_OUT.contains(simple);
  }
}
