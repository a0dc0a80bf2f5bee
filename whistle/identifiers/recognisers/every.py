"""Every detector that needs no model. Its patterns take a third of a second to be made."""

from __future__ import annotations

from whistle.identifiers.finding import Detector
from whistle.identifiers.recognisers import details, facts, posts, teams, told, workplaces
from whistle.identifiers.recognisers.called import Initials, Nicknames, UnknownNames
from whistle.identifiers.recognisers.clauses.reader import Clauses
from whistle.identifiers.recognisers.contacts import CONTACTS
from whistle.identifiers.recognisers.names import Names
from whistle.identifiers.recognisers.numbers import NUMBERS
from whistle.identifiers.recognisers.people import TITLES
from whistle.identifiers.recognisers.places import PLACES, Towns
from whistle.identifiers.recognisers.times import TIMES


def rule_detectors() -> tuple[Detector, ...]:
    """Return every detector that needs no model."""
    return (
        CONTACTS,
        NUMBERS,
        TIMES,
        PLACES,
        TITLES,
        Towns(),
        Names(),
        UnknownNames(),
        Nicknames(),
        Initials(),
        *facts.detectors(),
        *teams.detectors(),
        *workplaces.detectors(),
        *posts.detectors(),
        *details.detectors(),
        Clauses(),
        *told.detectors(),
    )
