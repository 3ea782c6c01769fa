"""The participations of Horizon 2020 in the columns of the generated networks.

    h2020.py h2020.csv.gz FOLDER

Writes actors.csv, projects.csv and participations.csv; `NA` becomes an empty cell.
"""

import csv
import gzip
import os
import sys


def main(table, folder):
    actors, projects, participations = {}, {}, []
    with gzip.open(table, "rt", newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            row = {name: "" if value == "NA" else value for name, value in row.items()}
            actors.setdefault(row["pic"], [row["pic"], row["country"], row["type"]])
            projects.setdefault(row["rcn"], [row["rcn"], row["start_year"], row["end_year"]])
            participations.append([row["rcn"], row["pic"], row["role"], row["contribution"]])
    os.makedirs(folder, exist_ok=True)
    write(folder, "actors.csv", ["id", "country", "type"], actors.values())
    write(folder, "projects.csv", ["id", "start_year", "end_year"], projects.values())
    # Last, so that a folder with participations is a whole one.
    write(folder, "participations.csv", ["project", "actor", "role", "share"], participations)


def write(folder, name, header, rows):
    with open(os.path.join(folder, name), "w", newline="", encoding="utf-8") as out:
        lines = csv.writer(out, lineterminator="\n")
        lines.writerow(header)
        lines.writerows(rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
