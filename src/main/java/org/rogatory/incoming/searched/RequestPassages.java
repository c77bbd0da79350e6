package org.rogatory.incoming.searched;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.search.Passage;
import org.rogatory.search.PassageKind;
import org.rogatory.search.SearchedPart;
import org.springframework.stereotype.Component;

/** What a request says: who wrote it, whom it concerns, what it asks for and why. */
@Component
class RequestPassages implements SearchedPart {

  private final Requests requests;

  RequestPassages(Requests requests) {
    this.requests = requests;
  }

  /** A text of the request; how many of its kind there are says its number. */
  private record Said(PassageKind kind, @Nullable String language, @Nullable String text) {

    boolean isSomething() {
      return text != null && !text.isBlank();
    }
  }

  @Override
  public List<Passage> of(File file) {
    return requests.find(file.reference()).map(RequestPassages::passages).orElse(List.of());
  }

  private static List<Passage> passages(Request request) {
    String language = request.origin().language();
    Stream<Said> all =
        Stream.of(
                sender(request),
                request.subjects().stream().flatMap(RequestPassages::subject),
                request.measures().stream().map(each -> measure(each, language)),
                request.offences().stream().map(each -> offence(each, language)),
                contents(request, language))
            .flatMap(Function.identity());
    Map<PassageKind, List<Said>> byKind =
        all.collect(Collectors.groupingBy(Said::kind, TreeMap::new, Collectors.toList()));
    return byKind.values().stream().flatMap(RequestPassages::numbered).toList();
  }

  /** An empty one has its number too: measure 2 is measure 2. */
  private static Stream<Passage> numbered(List<Said> ofOneKind) {
    return IntStream.range(0, ofOneKind.size())
        .filter(at -> ofOneKind.get(at).isSomething())
        .mapToObj(at -> passage(ofOneKind.get(at), at + 1));
  }

  private static Passage passage(Said said, int number) {
    String text = Objects.requireNonNull(said.text()).strip();
    return new Passage(said.kind(), number, said.language(), text);
  }

  private static Stream<Said> sender(Request request) {
    return Stream.of(new Said(PassageKind.AUTHORITY, null, request.origin().sender().orElse(null)));
  }

  /**
   * Where an account has a number, its name is that of its provider, which many have in common. A
   * passport's number tells a person from another as an account's does.
   */
  private static Stream<Said> subject(Subject subject) {
    PassageKind kind =
        switch (subject.kind()) {
          case NATURAL_PERSON, LEGAL_PERSON -> PassageKind.PERSON;
          case ACCOUNT -> subject.identifier().isPresent() ? PassageKind.ITEM : PassageKind.ACCOUNT;
          case ITEM -> PassageKind.ITEM;
        };
    return Stream.of(
        new Said(kind, null, subject.name()),
        new Said(PassageKind.ACCOUNT, null, subject.identifier().orElse(null)),
        new Said(PassageKind.ADDRESS, null, subject.location().orElse(null)));
  }

  private static Said measure(Measure measure, String language) {
    return new Said(
        PassageKind.MEASURE,
        language,
        Stream.of(measure.description(), measure.procedureWanted(), measure.execution().result())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n")));
  }

  private static Said offence(Offence offence, String language) {
    return new Said(PassageKind.OFFENCE, language, offence.description().orElse(null));
  }

  private static Stream<Said> contents(Request request, String language) {
    return Stream.of(ContentItem.values())
        .map(item -> new Said(PassageKind.CONTENTS, language, request.content(item).text()));
  }
}
