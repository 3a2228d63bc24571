package org.droomballon.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** A kit that finds nothing is worth nothing: every fault is found, by the check that is there for it. */
class KitTest {
    private static final String NOT_FOUND = "isFoundByTheProgram";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(FaultyRules.HasNoName.class, "hasAShortNameThatStays"),
                fault(FaultyRules.ChangesItsName.class, "hasAShortNameThatStays"),
                fault(FaultyRules.HasAnEmptyNameForPeople.class, "saysWhatPeopleCallItInFullOrNotAtAll"),
                fault(FaultyRules.SaysThatMoreWereAsked.class, "saysWhoChoseAndHowManyWereAsked"),
                fault(FaultyRules.ChoosesOneTooMany.class, "choosesOnlyCandidatesAndNoMoreThanWereAsked"),
                fault(FaultyRules.InventsACandidate.class, "choosesOnlyCandidatesAndNoMoreThanWereAsked"),
                fault(FaultyRules.CountsFromZero.class, "numbersItsRoundsFromOne"),
                fault(FaultyRules.Remembers.class, "choosesTheSameAgain"),
                fault(FaultyRules.ThrowsDice.class, "choosesTheSameAgain"),
                fault(FaultyRules.ListensToTheFirstVoter.class, "choosesTheSameWhateverTheOrderOfVoters"),
                fault(FaultyRules.ListensToTheFirstNameInTheAlphabet.class, "doesNotLookAtTheNamesOfVotersAndTables"),
                fault(FaultyRules.TakesWhatStandsFirst.class, "choosesTheSameWhateverTheOrderOfCandidates"),
                fault(FaultyRules.BreaksTiesByName.class, "leavesEqualCandidatesToTheTieBreak"),
                fault(FaultyRules.HidesItsTies.class, "keepsTheTieInItsRound"),
                fault(FaultyRules.IsPaidHalf.class, "isPaidInFullByVotersWhereItHasPrices"),
                fault(FaultyRules.IsPaidByAStranger.class, "isPaidInFullByVotersWhereItHasPrices"),
                fault(FaultyRules.BreaksWhereNobodyCame.class, "copesWithEveryEvening"),
                fault(
                        FaultyRules.ListensToTheLanguageOfTheComputer.class,
                        "choosesTheSameInEveryLanguageOfTheComputer"),
                fault(FaultyRules.IsOneForEachThread.class, "choosesTheSameInManyThreads"),
                fault(FaultySimilarities.HasNoName.class, "hasAShortNameThatStays"),
                fault(FaultySimilarities.LooksOneWay.class, "isTheSameTheOtherWayRound"),
                fault(FaultySimilarities.KeepsItsSides.class, "isTheSameTheOtherWayRound"),
                fault(FaultySimilarities.IsAnotherOfManyTexts.class, "saysTheSameOfManyTextsAtOnce"),
                fault(FaultySimilarities.Remembers.class, "saysTheSameAgain"),
                fault(FaultySimilarities.LikesOthersMore.class, "isNeverLessLikeItselfThanLikeAnother"),
                fault(FaultySimilarities.IsSureOfOpposites.class, "isNeverSureWhereThereIsAContrast"),
                fault(FaultySimilarities.BreaksOnNoWords.class, "copesWithEveryText"),
                fault(FaultySimilarities.SaysNothing.class, "copesWithEveryText"),
                fault(
                        FaultySimilarities.ListensToTheLanguageOfTheComputer.class,
                        "saysTheSameInEveryLanguageOfTheComputer"),
                fault(FaultySimilarities.IsOneForEachThread.class, "saysTheSameInManyThreads"),
                fault(FaultyDecks.BringsNothing.class, "bringsADeck"),
                fault(FaultyDecks.BringsAnotherEachTime.class, "bringsTheSameDecksAgain"),
                fault(FaultyDecks.BringsOneTwice.class, "givesEveryDeckANameOfItsOwn"),
                fault(FaultyDecks.TakesAnIdOfTheProgram.class, "givesEveryDeckANameOfItsOwn"),
                fault(FaultyDecks.LacksATranslation.class, "saysEverythingInEveryLanguageOfTheDeck"),
                fault(FaultyDecks.NumbersTwoCardsAlike.class, "numbersItsCardsFromOneWithoutDoubles"),
                fault(FaultyDecks.ShowsAFilmForNoCard.class, "namesOnlyItsOwnCardsForTheFilm"),
                fault(FaultyDecks.SaysWhatNoFileCanSay.class, "comesBackUnchangedFromAFile"),
                fault(FaultyWords.LacksASentence.class, "everyLanguageHasTheSameSentences"),
                fault(FaultyWords.ForgetsAnArgument.class, "everyLanguageFillsInTheSameArguments"),
                fault(FaultyWords.SaysNothing.class, "noSentenceIsEmpty"),
                fault(FaultyWords.KnowsOneFormOnly.class, "whatGoesWithANumberHasTwoForms"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundByTheCheckThatIsThereForIt(Class<?> faulty, String check) {
        assertThat(failed(faulty)).contains(check);
    }

    @Test
    void whatIsGoodFailsOnlyWhereItIsNotRegistered() {
        assertThat(failed(FaultyRules.GoodButNotRegistered.class)).containsExactly(NOT_FOUND);
        assertThat(failed(FaultySimilarities.GoodButNotRegistered.class)).containsExactly(NOT_FOUND);
        assertThat(failed(FaultyDecks.GoodButNotRegistered.class)).containsExactly(NOT_FOUND);
        assertThat(failed(FaultyWords.Good.class)).isEmpty();
    }

    @Test
    void everyCheckOfTheKitIsTestedHere() {
        List<String> checked = faults().map(fault -> (String) fault.get()[1]).toList();

        Stream.of(
                        FaultyRules.GoodButNotRegistered.class,
                        FaultySimilarities.GoodButNotRegistered.class,
                        FaultyDecks.GoodButNotRegistered.class,
                        FaultyWords.Good.class)
                .flatMap(good -> names(run(good).started().stream()))
                .filter(name -> !name.equals(NOT_FOUND))
                .forEach(name -> assertThat(checked).contains(name));
    }

    @Test
    void theMessageSaysWhatToDo() {
        String message = run(FaultyRules.GoodButNotRegistered.class).failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow().getMessage())
                .findFirst()
                .orElseThrow();

        assertThat(message)
                .contains("META-INF/services/org.droomballon.consolidation.SelectionRule", "public constructor");
    }

    private static Arguments fault(Class<?> faulty, String check) {
        return Arguments.of(faulty, check);
    }

    private static List<String> failed(Class<?> contract) {
        return names(run(contract).failed().stream()).toList();
    }

    private static Stream<String> names(Stream<Event> events) {
        return events.map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""));
    }

    private static Events run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }
}
