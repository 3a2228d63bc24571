package org.droomballon.cli;

import com.google.common.base.Splitter;
import java.util.List;
import org.droomballon.export.template.TemplateNames;
import org.droomballon.export.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Lists the templates of the documents: each by its name, and what it makes. */
@Command(name = "templates", mixinStandardHelpOptions = true)
final class TemplatesCommand extends Task {
    private TemplatesCommand(Console console) {
        super(console);
    }

    /** The command with what can be done with templates. */
    static CommandLine line(Console console) {
        return new CommandLine(new TemplatesCommand(console)).addSubcommand(new TemplatesEjectCommand(console));
    }

    @Override
    int run() {
        TemplateNames.all()
                .forEach(name -> console().data(name + "\t" + about(console().wording(), name)));
        return ExitCode.DONE;
    }

    /** The format, and the part of it. */
    private static String about(Wording wording, String name) {
        List<String> steps = Splitter.on('/').splitToList(name);
        return wording.say(
                "templates.about",
                wording.say("templates.format." + steps.get(0)),
                wording.say("templates.part." + steps.get(1)));
    }
}
