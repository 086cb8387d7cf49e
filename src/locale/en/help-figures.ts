/** What each figure is. */
export const helpFigures = {
  'what.rank.rank':
    'The place of this site among all sites for the project: first whether it can stand here, then the score.',
  'what.rank.verdict': 'The answer of this site to the project: fits, conditional, to be checked, or cannot.',
  'what.rank.score':
    'The weighted mean of what the criteria score, 0–100. It orders the sites and never outweighs a veto.',

  'what.criterion.area':
    'Whether the free land (or floor) is as much as the project asks. A veto; a shortfall the rule pack allows is conditional.',
  'what.criterion.plant':
    'Whether a plant of the stated length and width stands on the free land in one piece, turned in any way.',
  'what.criterion.occupancy':
    'Whether a company or tenant is on the site already. A veto; a lease that ends is conditional.',
  'what.criterion.landUse':
    'Whether the planned land use is one the project (or the rule pack for its industry) may stand on. A veto.',
  'what.criterion.zones':
    'How much zones take. What forbids is cut out of the free land and vetoes a footprint in it; a zone with a condition tells it.',
  'what.criterion.readiness': 'Whether the site can be handed over by the month the project needs it.',
  'what.criterion.far':
    'Whether the floor-area ratio of the project is within the planning condition (a veto) and not below the rule pack’s for the industry.',
  'what.criterion.height': 'Whether the buildings of the project stay below the height limit of the parcel. A veto.',
  'what.criterion.building':
    'Whether clear height, floor load, crane and environmental standard of the unit are as asked. Each is a veto.',
  'what.criterion.investment': 'Whether the promised investment per mu meets the entry threshold.',
  'what.criterion.output': 'Whether the promised yearly output per mu meets the entry threshold.',
  'what.criterion.tax': 'Whether the promised yearly tax per mu meets the entry threshold.',
  'what.criterion.proximity':
    'How far it is to what the project wants near. A “must” is a veto; the rest counts in the score only.',
  'what.criterion.protective':
    'Whether protective distances hold, both ways: of the project towards housing and other receptors, and of existing sources towards the project. A veto.',
  'what.criterion.power':
    'Whether the substation has enough left after the reserve, what is committed, and this scenario’s other projects.',
  'what.criterion.water':
    'Whether the water works have enough left after the reserve, what is committed, and this scenario’s other projects.',
  'what.criterion.sewage':
    'Whether the sewage works have enough left after the reserve, what is committed, and this scenario’s other projects.',
  'what.criterion.gas':
    'Whether the gas supply has enough left after the reserve, what is committed, and this scenario’s other projects.',
  'what.criterion.steam':
    'Whether the heat source has enough left after the reserve, what is committed, and this scenario’s other projects.',
  'what.criterion.beds': 'Whether the apartments have beds left. It counts in the score, not in the answer.',
  'what.criterion.price':
    'Land price or rent, and the total for the area asked. It counts in the score only: the lowest price of the park scores full.',

  'what.figure.demanded': 'How much the project asks.',
  'what.figure.needed': 'How much power, water, gas … the project needs.',
  'what.figure.margin': 'What there is less what is asked: positive is left over, negative is missing.',
  'what.figure.limit': 'The distance or time the project or the standard asks.',
  'what.figure.threshold': 'The least investment, output or tax per mu in the rule pack.',
  'what.figure.free':
    'What can still be used after setback, forbidding zones and what else the scenario has placed; 0 where a company sits.',
  'what.figure.largestPiece': 'The largest piece of the free land that hangs together: a project stands in one piece.',
  'what.figure.placed': 'What this scenario has set apart for the project.',
  'what.figure.measured': 'The area of the site itself: of a parcel measured by its corners, of a unit as stated.',
  'what.figure.setback': 'What the setback from roads, neighbours and water takes.',
  'what.figure.forbidden': 'What forbidding zones and their margins take.',
  'what.figure.touched': 'What this one zone, with its margin, covers.',
  'what.figure.sterilised':
    'Land of other parcels within the project’s protective distance: nothing sensitive can stand there any more.',
  'what.figure.sterilisedFree': 'The part of that land which is free today.',
  'what.figure.inside': 'How much of the site lies within somebody else’s protective distance.',
  'what.figure.plantLength': 'The length of the plant the project must build.',
  'what.figure.plantWidth': 'The width of the plant the project must build.',
  'what.figure.largestLength': 'The length of the largest rectangle of the plant’s proportion that stands here.',
  'what.figure.largestWidth': 'The width of the largest rectangle of the plant’s proportion that stands here.',
  'what.figure.readyFrom': 'The first month in which the site can be handed over.',
  'what.figure.neededBy': 'The month by which the project needs the site.',
  'what.figure.monthsEarly': 'How many months before the need it is ready; negative is late.',
  'what.figure.far': 'The floor-area ratio the project will build.',
  'what.figure.farMin': 'The lowest floor-area ratio of the planning condition.',
  'what.figure.farMax': 'The highest floor-area ratio of the planning condition.',
  'what.figure.farRule': 'The floor-area ratio the rule pack asks of this industry.',
  'what.figure.height': 'The height the project will build.',
  'what.figure.heightMax': 'The height limit of the planning condition.',
  'what.figure.clearHeight': 'The clear height of the unit.',
  'what.figure.floorLoad': 'What a square metre of the unit’s floor carries.',
  'what.figure.crane': 'What the crane of the unit lifts.',
  'what.figure.environmental': 'Whether it is built to the environmental standard.',
  'what.figure.landUse': 'The code of the planned land use.',
  'what.figure.landUsesAsked':
    'The land uses the project may stand on: as it states, else as the rule pack has them for its industry.',
  'what.figure.distance':
    'Straight from the edge of the site to the edge of the nearest facility of the kind; 0 where they meet.',
  'what.figure.roadDistance': 'The shortest drive to the facility along the roads.',
  'what.figure.roadTime': 'The time of the drive along the roads; without traffic or signals, so an estimate.',
  'what.figure.tieInLength': 'The length of a pipe or cable along the roads to the facility that serves it.',
  'what.figure.capacity': 'All the facility can supply.',
  'what.figure.committed': 'What the facility has promised to others, without this scenario.',
  'what.figure.taken': 'What other projects of this scenario take from the same facility.',
  'what.figure.reserve': 'The reserve the rule pack keeps untouched.',
  'what.figure.left':
    'What the facility can still give this project. Unknown where its capacity is not stated, never 0.',
  'what.figure.unitPower': 'The power installed in the unit.',
  'what.figure.promised': 'The investment, yearly output or yearly tax the project promises.',
  'what.figure.land': 'The land the project asks for.',
  'what.figure.perMu': 'What is promised, per mu of land.',
  'what.figure.price': 'The price of a mu of land.',
  'what.figure.rent': 'The rent of a square metre a month.',
  'what.figure.cost': 'The land price for all the area asked, or the rent of a year.',
  'what.figure.costLow': 'The low end of what the pipe or cable may cost, an order of magnitude.',
  'what.figure.costHigh': 'The high end of what the pipe or cable may cost, an order of magnitude.',

  'what.area.planar':
    'Measured in the park’s survey plane: what land grants, cadastral surveys and boundary files state.',
  'what.area.ellipsoidal': 'The same land on the ellipsoid of the earth: what the national land survey states.',
  'what.area.spherical':
    'What web maps reckon on a round earth; shown only to explain the difference, nothing rests on it.',
  'what.area.stated': 'What a certificate, permit or table says, as it stands there.',
  'what.area.difference': 'How much larger or smaller this measure is than the planar area.',
  'what.deduction.setback':
    'What the setback takes, by what the edges face: road, neighbour, water, other, in this order.',
  'what.deduction.zone': 'What this forbidding zone and its margin take; nothing is taken twice.',
  'what.deduction.net': 'What may be built on after setback and forbidding zones, before any project.',
  'what.deduction.placed': 'What this scenario has placed on the parcel.',
  'what.deduction.free': 'What a project can still have; 0 where a company sits.',
  'what.deduction.largest': 'The largest piece of it that hangs together.',
  'what.deduction.floorCapacity': 'How much floor the highest ratio allows; unknown without a ratio.',
  'what.overview.land': 'Totals by status: before the stroke what is free, behind it all there is.',
  'what.overview.stated': 'How far the stated area lies from the measured one; what exceeds the tolerance is listed.',
  'what.drawn.area': 'The area of what is drawn or measured.',
  'what.drawn.length': 'The true length on the ground of what is drawn or measured.',

  'what.nearest.straight': 'Straight from the edge of the site to the edge of the facility.',
  'what.nearest.road': 'The shortest drive along the roads; “unreachable” where no road leads there.',
  'what.nearest.time': 'The time of the same drive; without traffic or signals, so an estimate.',
  'what.reach.area': 'The area one can drive to (or from) in so many minutes.',
  'what.reach.count':
    'Parcels and facilities one reaches in so many minutes, each by its own drive, whether or not the drawn area covers it.',
  'what.tieIn.length': 'The length of the pipe or cable along the roads; one-way signs do not count.',
  'what.tieIn.cost': 'A range for laying it, an order of magnitude; enlarging the works is not in it.',

  'what.capacity.land':
    'What is left of the land of this status. Setback, forbidden and occupied land counts as committed, so that what is left is the sum of what the parcels have free.',
  'what.capacity.floor': 'What is left of the factory floor. Let floor counts as committed.',
  'what.capacity.resource':
    'What the park has left of this resource. One facility of unknown capacity leaves the total unknown: a part never passes for the whole.',
  'what.capacity.unknownDemands':
    'Placed projects that state no such demand. They are not counted, so less may really be left.',

  'what.promise.investment': 'The total investment the project promises.',
  'what.promise.output': 'The yearly output the project promises in full operation.',
  'what.promise.tax': 'The yearly tax the project promises in full operation.',
  'what.promise.taxPerMu': 'The promised yearly tax per mu of land.',
  'what.promise.jobs': 'The jobs the project promises.',

  'what.column.name': 'The name of the site: a parcel or a unit of a factory building.',
  'what.column.status': 'Of parcels: developed, leveled or planned; units are named as such.',
  'what.column.area': 'The planar area of a parcel, or the stated floor area of a unit.',
  'what.column.free': 'What a project can still have here.',
  'what.column.readyFrom': 'The first month in which the site can be handed over.',
  'what.column.district': 'The district of the parcel, or the building of the unit.',
  'what.column.landUse': 'The planned land use (codes of the 2023 classification).',
  'what.column.farMax': 'The highest floor-area ratio of the planning condition.',
  'what.column.price': 'The price of a mu of land.',
  'what.column.rent': 'The rent of a square metre of the unit a month.',
  'what.column.clearHeight': 'The clear height of the unit.',
  'what.column.interchange': 'The drive along the roads to the nearest expressway interchange.',
  'what.column.holder': 'The company on the parcel, or the tenant of the unit.',
  'what.column.projects': 'The projects this scenario has placed here.',

  'what.cut.frontage': 'How much of the piece lies along a road.',
  'what.cut.proportion': 'Length to width of the piece; near 1 is most useful.',
  'what.cut.narrowest': 'Where the piece is narrowest.',
  'what.cut.remainder': 'What the cut leaves free of the parcel.',
  'what.cut.restFrontage': 'How much the largest part left keeps along a road.',
  'what.cut.restNarrowest': 'The least width of the parts left: narrow land is hard to use.',
  'what.cut.restRectangle': 'The largest rectangle in what is left.',
  'what.cuts.score':
    'The rating of this cut: 100 less what it loses, both in the piece and in what is left for the next project.',
  'what.rectangle.title':
    'The largest rectangle in one piece of the free land, turned in any way: about the largest plant.',
} as const;
