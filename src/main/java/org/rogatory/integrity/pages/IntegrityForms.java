package org.rogatory.integrity.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.integrity.seals.SealedRoot;
import org.rogatory.web.Flash;
import org.rogatory.web.once.OnceForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of a supervisor who has things compared and sealed. */
@Controller
@RequestMapping("/overview/integrity")
@Allowed(Role.SUPERVISOR)
class IntegrityForms {

  private static final String PAGE = "/overview/integrity";

  private final IntegrityActs acts;
  private final OnceForms once;
  private final Flash flash;

  IntegrityForms(IntegrityActs acts, OnceForms once, Flash flash) {
    this.acts = acts;
    this.once = once;
    this.flash = flash;
  }

  @PostMapping("/compare")
  String compare(HttpServletRequest request, RedirectAttributes redirect) {
    return once.redirect(
        request,
        () -> {
          acts.compareAll();
          flash.done(redirect, "integrity.begun");
          return PAGE;
        });
  }

  @PostMapping("/files/{reference}/compare")
  String compare(
      @PathVariable String reference, HttpServletRequest request, RedirectAttributes redirect) {
    return once.redirect(
        request,
        () -> {
          int open = acts.compare(reference).size();
          flash.done(redirect, "integrity.compared", reference, open);
          return PAGE;
        });
  }

  @PostMapping("/seal")
  String seal(
      @RequestParam(defaultValue = "false") boolean rolesAsTheyStand,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    return once.redirect(
        request,
        () -> {
          SealedRoot root = acts.seal(rolesAsTheyStand);
          flash.done(redirect, "integrity.sealed", root.root().number());
          return PAGE;
        });
  }

  @PostMapping("/rotate")
  String rotate(@RequestParam String key, HttpServletRequest request, RedirectAttributes redirect) {
    return once.redirect(
        request,
        () -> {
          flash.done(redirect, "integrity.rotated", acts.rotate(key).root().number());
          return PAGE;
        });
  }
}
