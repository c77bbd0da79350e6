package org.rogatory.convention.grounds;

import java.util.regex.Pattern;
import org.rogatory.convention.Clause;

/**
 * Words in a free text, in the languages of our letters and those most received, by which it may
 * decline something or speak of what is never a ground. They are found, not understood: whoever
 * goes on has to look at them.
 */
@Clause({"40(8)", "40(23)", "40(24)", "40(25)"})
public enum TellingWords {
  /** Fiscal matters, which alone are never a ground, 40(23). */
  @Clause("40(23)")
  FISCAL(
      "(?iU)\\b(?:tax|taxes|taxed|taxable|taxation|taxpayers?|fiscal|customs (?:dut(?:y|ies)|offences?|matters?)"
          + "|vat|value[- ]added|revenue (?:offences?|authorit(?:y|ies)|service|matters?|laws?|office)"
          + "|undeclared (?:income|revenues?|earnings)|lev(?:y|ies)|excise"
          + "|imp[oô]ts?|fiscale?s?|fiscaux|tva|\\w*steuer\\w*)\\b"
          + "|税|财政(?:事项|案件|犯罪)|隐瞒收入|未申报(?:的)?收入"),

  /** Bank secrecy, which is never a ground, 40(24). */
  @Clause("40(24)")
  BANK(
      "(?iU)"
          + Parts.INSTITUTION
          + "\\W(?:.{0,20}?(?:secre|confiden)|"
          + Parts.NEAR
          + Parts.SECRECY
          + ")|(?:\\b(?:secre|confiden)\\w*\\W.{0,20}?|"
          + Parts.SECRECY
          + "\\W"
          + Parts.NEAR
          + ")"
          + Parts.INSTITUTION
          + "|\\bbankgeheim|\\bbanking (?:act|law|code|statute)|\\bloi sur les banques\\b"
          + "|(?:银行|金融机构|信用机构)[^。；\\n]{0,40}(?:保密|秘密|机密)|(?:保密|秘密)[^。；\\n]{0,20}(?:银行|金融机构)"
          + "|存款.{0,4}(?:保密|秘密)"),

  /** Dual criminality: a ground of most assistance, 40(8), and of no preservation, 42(4). */
  @Clause({"40(8)", "42(4)"})
  DUAL_CRIMINALITY("(?iU)\\b(?:dual|double)\\W+(?:criminal|incriminat)|双重(?:犯罪|可罚)|两国共认犯罪"),

  /** Something is refused, withheld or forbidden: no assistance is declined so, 40(25). */
  @Clause("40(25)")
  DECLINING(
      "(?iU)\\b(?:refus(?:e|es|ed|al|als|ing)|declin(?:e|es|ed|ing)|den(?:y|ies|ied|ial)\\s+(?:of\\s+)?(?:your|the request|this|access|assistance)"
          + "|reject(?:s|ed|ion|ing)?|with(?:h[eo]ld|holds|holding)|prohibit\\w*|forbid\\w*|forbad\\w*|unwilling|unlawful|inadmissible"
          + "|redact\\w*|left out|blacked out)\\b"
          + "|\\bnot\\s+(?:be\\s+)?(?:permit\\w*|allow\\w*|lawful|authori[sz]ed|entitled|willing|prepared to)"
          + "|\\b(?:can\\s?not|will not|shall not|may not|must not|would not|won't)\\s+(?:be\\s+)?(?:provid|disclos|assist|execut|grant|compl|hand|transmit|share|give|order|carr)"
          + "|\\b(?:do|does|did) not (?:intend|mean|propose|wish)\\b|\\bnothing (?:further|more|else) (?:will|can|is)\\b|\\bcan\\s?not help\\b|\\bexecute only\\b|\\b(?:request|matter|file|case) (?:has been |is |as )?(?:closed|ended|terminated)\\b|\\brejet\\w*"
          + "|\\bno (?:mutual )?(?:legal )?assistance\\b|\\blegal (?:obstacle|bar|impediment|ground)"
          + "|\\b(?:our|the|domestic|national) law (?:does|do|would|will) not"
          + "|拒绝|拒不|拒交|驳回|不予|不准|不许|不允许|禁止|不愿|不同意|法律障碍|扣留不交|不(?:得|能|会|再)?(?:提供|披露|移交|转交)[^。；\\n]{0,6}(?:协助|司法协助|数据|资料|证据|材料)"),

  /** Something was not done, or nothing came of it: that is no execution of all, 40(25). */
  @Clause("40(25)")
  UNDONE(
      "(?iU)\\b(?:nothing|none|incomplete|partially|exempt\\w*|omit\\w*|except|the rest|remain(?:s|der|ing)?)\\b"
          + "|\\b(?:not|never|n['’]t|unable to|failed to)\\s+(?:yet\\s+)?(?:been\\s+|be\\s+)?(?:carr(?:y|ied) out|execut\\w+|obtain\\w*|found|find|seiz\\w+|search\\w*|sen[dt]|enclos\\w+|includ\\w+|provid\\w+|preserv\\w+|cop(?:y|ied)|hand\\w*|heard?|serv\\w+|trac\\w+|froze\\w*|available|possible|complete|appropriate)\\b"
          + "|\\bnot (?:consider|think|deem|regard)\\w*\\b|\\bno (?:data|records?|documents?|logs?|files?|results?|evidence|information|messages?|such|trace)\\b"
          + "|\\brien\\b|\\baucune?\\b|\\bn(?:ada|ing[uú]n\\w*)\\b|\\bkeine?\\b|\\bnichts?\\b"
          + "|未(?:能|予|曾)?(?:执行|实施|获得|取得|查获|查到|发现|扣押|送达|提供|保全|找到|完成)|没有(?:任何)?(?:结果|数据|资料|记录|发现|执行)|一无所获|其余|除外|豁免|不完整"),

  /** Somebody does not want to, or has other things to do: that is no practical reason, 40(25). */
  @Clause({"40(25)", "40(26), 1st sentence"})
  UNWILLING(
      "(?iU)\\b(?:other|higher|different|competing)\\s+(?:priorit(?:y|ies)|tasks|duties|cases|matters|work)\\b|\\bpriorit(?:y|ies|ised?|ized?)\\b"
          + "|\\b(?:no|not enough|too (?:few|little)|lack(?:s|ed|ing)?(?: of)?|short(?:age)? of|insufficient|without)\\s+(?:the\\s+)?(?:staff|personnel|people|officers|prosecutors|resources|capacit(?:y|ies)|means|time|money|budget|interest)\\b"
          + "|\\b(?:under|short)[- ]?staffed\\b|\\bover(?:load|work|burden)\\w*\\b|\\b(?:work|case)load\\b|\\btoo (?:much|many|heavy|busy|costly|expensive|burdensome)\\b|\\bbusy\\b|\\bnot worth\\b|\\bdisproportionate\\b"
          + "|\\bmanque de (?:personnel|temps|moyens)|\\bsurcharge|\\bautres priorit|\\bpersonalmangel|\\b[üu]berlast"
          + "|人手(?:不足|不够|紧张)|(?:没有|缺乏|缺少)(?:人手|人员|时间|资源|经费)|人员(?:不足|紧张)|(?:工作|案件)(?:量)?(?:过|太|较)(?:大|多|重)|工作(?:繁忙|负担)|任务繁重|太忙|无暇|优先(?:处理|办理|事项)|其他(?:优先|更重要|更紧急)|资源(?:不足|有限)|得不偿失"),

  /** Secrecy of any profession: no practical reason, whoever invokes it. */
  @Clause("40(25)")
  SECRECY("(?iU)" + Parts.SECRECY + "|保密|秘密|特权");

  private final Pattern pattern;

  TellingWords(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** Whether a text has such words. */
  public boolean areIn(String text) {
    return pattern.matcher(text).find();
  }

  /** What several patterns have in common. */
  private static final class Parts {
    private static final String INSTITUTION =
        "\\b(?:ban(?:k|ca|qu)\\w*|(?:credit|financial) institutions?|[ée]tablissements? de cr[ée]dit|kreditinstitut\\w*)";

    private static final String SECRECY =
        "\\b(?:secrecy|confidentialit\\w*|privileg\\w*|geheim\\w*|secret (?:bancaire|professionnel)|secreto)\\b";

    /** In the same sentence. */
    private static final String NEAR = "[^.!?\\n]{0,60}?";
  }
}
