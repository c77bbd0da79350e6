package org.rogatory.search.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Role;
import org.rogatory.access.ShownFiles;
import org.rogatory.casefile.Files;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.search.Found;
import org.rogatory.search.Index;
import org.rogatory.search.Parallels;
import org.rogatory.search.Search;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding files by words, and what files have in common. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
class SearchApi {

  private final Search search;
  private final Parallels parallels;
  private final Index index;
  private final Files files;
  private final CurrentPerson current;
  private final ShownFiles shown;
  private final OnceCalls once;

  SearchApi(
      Search search,
      Parallels parallels,
      Index index,
      Files files,
      CurrentPerson current,
      ShownFiles shown,
      OnceCalls once) {
    this.search = search;
    this.parallels = parallels;
    this.index = index;
    this.files = files;
    this.current = current;
    this.shown = shown;
    this.once = once;
  }

  /**
   * Files that were found, the newest first.
   *
   * @param named the file whose number was asked for, ours or the only one of theirs; null for none
   * @param next what to ask with as {@code after} for the next part; null at the end
   */
  record FoundJson(
      @Nullable String named, List<HitJson> items, long total, @Nullable String next) {}

  /**
   * A file that was found.
   *
   * @param more in how many further places
   */
  record HitJson(String reference, List<PlaceJson> places, int more) {

    static HitJson of(Found.Hit hit) {
      return new HitJson(
          hit.reference(), hit.places().stream().map(PlaceJson::of).toList(), hit.more());
    }
  }

  /**
   * A place in a file.
   *
   * @param kind what stands there, such as {@code person} or {@code letter}
   * @param number which of its kind in the file, from 1
   * @param language of the text, BCP 47; null where it is not known
   * @param extract a part of the text, piece by piece
   */
  record PlaceJson(String kind, int number, @Nullable String language, List<Found.Piece> extract) {

    static PlaceJson of(Found.Place place) {
      return new PlaceJson(place.kind().id(), place.number(), place.language(), place.pieces());
    }
  }

  /**
   * What a file has in common with others.
   *
   * @param kind {@code person}, {@code account} or {@code address}
   * @param text as this file writes it
   * @param files the references of the others that the caller may see
   */
  record ParallelJson(String kind, String text, SortedSet<String> files) {}

  /**
   * How far it has come.
   *
   * @param percent 100 where all files can be found as they are
   */
  record IndexJson(int percent) {}

  /** Finds files in which all words of a text stand, in any spelling. */
  @GetMapping("/search")
  @ReadsOneSnapshot
  FoundJson find(
      @RequestParam @Size(max = 200) String q,
      @RequestParam(required = false) @Nullable String after) {
    Found found = search.find(q, after, current.get());
    shown.add(found.hits().stream().map(Found.Hit::reference).toList());
    return new FoundJson(
        search.named(q, current.get()).map(Reference::value).orElse(null),
        found.hits().stream().map(HitJson::of).toList(),
        found.total(),
        found.next());
  }

  /** The same person, account or address in other files, 22(5). */
  @GetMapping("/files/{reference}/parallels")
  @ReadsOneSnapshot
  List<ParallelJson> parallels(@PathVariable String reference) {
    Reference file = files.get(reference, current.get()).reference();
    return parallels.of(file, current.get()).stream()
        .map(each -> new ParallelJson(each.kind().id(), each.text(), each.files()))
        .toList();
  }

  /** How far the search has come with files that are made known to it. */
  @GetMapping("/overview/search")
  @Allowed({Role.SUPERVISOR, Role.AUDITOR})
  @ReadsOneSnapshot
  IndexJson index() {
    return new IndexJson(index.progress().percent());
  }

  /** Has all that is found made anew, in the background. */
  @PostMapping("/overview/search/rebuild")
  @Allowed(Role.SUPERVISOR)
  ResponseEntity<?> rebuild(HttpServletRequest request) {
    return once.answerWithoutFile(
        request,
        null,
        () -> {
          index.rebuild();
          return ResponseEntity.ok(new IndexJson(index.progress().percent()));
        });
  }
}
