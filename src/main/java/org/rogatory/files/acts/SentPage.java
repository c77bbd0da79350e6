package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.sending.NewSending;
import org.rogatory.letters.sending.OpenChannels;
import org.rogatory.letters.sending.RecordingSent;
import org.rogatory.web.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A letter that was recorded as not to be sent had gone out before: its sending is recorded. */
@Controller
@RequestMapping("/files/{reference}/letters/{number}/sent")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class SentPage {

  private final FileForms forms;
  private final Letters letters;
  private final RecordingSent recording;
  private final OpenChannels channels;

  SentPage(FileForms forms, Letters letters, RecordingSent recording, OpenChannels channels) {
    this.forms = forms;
    this.letters = letters;
    this.recording = recording;
    this.channels = channels;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference, @PathVariable int number) {
    return forms.show(page(reference, number), Fields.none());
  }

  @PostMapping
  ModelAndView take(
      @PathVariable String reference,
      @PathVariable int number,
      HttpServletRequest request,
      RedirectAttributes next) {
    return forms.take(
        page(reference, number),
        NewSending.class,
        FileForms.Sent.of(request, next),
        (pen, said) -> recording.afterwards(pen, number, said));
  }

  private FileForms.Page page(String reference, int number) {
    return new FileForms.Page(
        reference, "files/sent", NewSending.class, file -> model(file, number));
  }

  private Map<String, ?> model(File file, int number) {
    Letter letter = letters.getKeptBack(file.reference(), number);
    return Map.of(
        "letter", letter,
        "comparison", letters.compare(letter),
        "channels", channels.of(file, letter));
  }
}
