package org.droomballon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.template.TemplateNames;
import org.droomballon.file.SafeFile;
import org.droomballon.file.TemplateFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes templates into a folder, to be changed there. */
@Command(name = "eject", mixinStandardHelpOptions = true)
final class TemplatesEjectCommand extends Task {
    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "names")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR")
    private Path folder;

    TemplatesEjectCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws IOException {
        List<String> wanted = wanted();
        wanted.forEach(name -> requireNew(file(name)));
        for (String name : wanted) {
            String text = TemplateNames.text(name).orElseThrow();
            SafeFile.write(file(name), text.getBytes(StandardCharsets.UTF_8));
            console().data(file(name).toString());
        }
        console().say("templates.ejected", folder);
        return ExitCode.DONE;
    }

    /** Names of templates, and names of formats for all that they have. */
    private List<String> wanted() {
        Complaints complaints = new Complaints(console().wording());
        List<String> wanted = new ArrayList<>();
        for (String name : names) {
            List<String> found = TemplateNames.all().stream()
                    .filter(each -> each.equals(name) || each.startsWith(name + "/"))
                    .toList();
            if (found.isEmpty()) {
                complaints.add("templates.unknown", name);
            }
            wanted.addAll(found);
        }
        complaints.throwIfAny();
        return wanted.stream().distinct().toList();
    }

    private Path file(String name) {
        return folder.resolve(name + TemplateFiles.EXTENSION);
    }
}
