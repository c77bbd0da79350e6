package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is read for a GET is of one moment; which routes there are says the list of routes. */
@RogatoryTest
class EveryPageReadsOneSnapshotTest {

  /**
   * Routes that show nothing of a file or list, or a single document that never changes once it is
   * there: setting its type must not hold a connection.
   */
  private static final Set<String> SHOW_ONE_THING =
      Set.of(
          "/",
          "/login",
          "/own-state",
          "/emergency-access",
          "/overview/integrity/rotate",
          "/sessions",
          "/sessions/people",
          "/sessions/people/one",
          "/sessions/token",
          "/api/sessions",
          "/states/new",
          "/diagrams/{model}",
          "/information",
          "/information/received",
          "/information/sent",
          "/files/register",
          "/files/register/documents/{id}",
          "/files/{reference}/letters/{number}",
          "/files/{reference}/documents/{number}",
          "/api/files/{reference}/letters/{number}",
          "/api/files/{reference}/documents/{number}");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void everyPageAndEveryReadingOfTheApiDoes() {
    Set<String> others =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(entry -> isReading(entry.getKey(), entry.getValue()))
            .filter(entry -> !readsOneSnapshot(entry.getValue()))
            .flatMap(entry -> entry.getKey().getPatternValues().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(others).isEqualTo(new TreeSet<>(SHOW_ONE_THING));
  }

  @Test
  void theApiNegotiatesBeforeItActs() {
    assertThat(mapping.getHandlerMethods().entrySet())
        .filteredOn(entry -> entry.getKey().getPatternValues().iterator().next().startsWith("/api"))
        .filteredOn(entry -> isOurs(entry.getValue()))
        .isNotEmpty()
        .allSatisfy(
            entry ->
                assertThat(entry.getKey().getProducesCondition().getProducibleMediaTypes())
                    .as(entry.getKey().toString())
                    .isSubsetOf(
                        MediaType.APPLICATION_JSON,
                        MediaType.APPLICATION_PDF,
                        MediaType.APPLICATION_OCTET_STREAM)
                    .isNotEmpty());
  }

  private static boolean isReading(RequestMappingInfo info, HandlerMethod method) {
    return info.getMethodsCondition().getMethods().contains(RequestMethod.GET) && isOurs(method);
  }

  /** The program's own, not the page that shows the tests every kind of field. */
  private static boolean isOurs(HandlerMethod method) {
    String name = method.getBeanType().getName();
    return name.startsWith("org.rogatory") && !name.startsWith("org.rogatory.browser");
  }

  /**
   * The small forms of a file are all shown by {@code FileForms}, by itself or by way of {@code
   * RequestForms}, which reads one snapshot.
   */
  private static boolean readsOneSnapshot(HandlerMethod method) {
    return AnnotatedElementUtils.hasAnnotation(method.getMethod(), ReadsOneSnapshot.class)
        || Arrays.stream(method.getBeanType().getDeclaredFields())
            .map(field -> field.getType().getSimpleName())
            .anyMatch(Set.of("FileForms", "RequestForms")::contains);
  }
}
